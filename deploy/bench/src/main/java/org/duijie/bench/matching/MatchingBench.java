package org.duijie.bench.matching;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duijie.bench.Figures;
import org.duijie.engine.embedding.OnnxTextEmbedder;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import org.duijie.testing.PackagedService;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./duijie bench matching}. */
@Command(
        name = "matching",
        mixinStandardHelpOptions = true,
        description = "One demand among many outcomes, many demands in a row, a restart, a million outcomes.")
public final class MatchingBench implements Callable<Integer> {
    private static final Database DATABASE = new Database("duijie_matching");

    /** So many until hardly anything is compiled any more: what is measured is what goes on for days. */
    private static final int WARM_UP = 2000;

    private static final int SINGLE = 500;
    private static final int MANY = 2000;

    @Option(names = "--outcomes", paramLabel = "N", description = "outcomes that the service knows (100000)")
    private int outcomes = 100_000;

    @Option(names = "--index", paramLabel = "N", description = "outcomes of the index alone (1000000); 0 leaves it out")
    private int index = 1_000_000;

    @Option(names = "--no-parts", description = "leave the inner parts (JMH) out")
    private boolean withoutParts;

    private final Figures figures = new Figures(System.out);
    private final Path root = Path.of(System.getProperty("duijie.root"));

    @Override
    public Integer call() throws Exception {
        try (OnnxTextEmbedder embedder = OnnxTextEmbedder.load()) {
            Matcher matcher = Matcher.shipped(embedder, new LexicalAnalyser());
            SyntheticRecords records = new SyntheticRecords(root, embedder);
            measureService(matcher, records);
            IndexAtScale scale = new IndexAtScale(matcher, records, figures);
            scale.measureRecall();
            if (index > 0) {
                scale.measure(index);
            }
        }
        if (!withoutParts) {
            measureParts();
        }
        return 0;
    }

    private void measureService(Matcher matcher, SyntheticRecords records) throws Exception {
        figures.heading("The service with %,d outcomes, real PostgreSQL and Kafka".formatted(outcomes));
        TestStack stack = TestStack.shared();
        stack.start(EnumSet.of(Part.POSTGRES, Part.KAFKA));
        PackagedService service = PackagedService.of("bench", "matching-service", DATABASE, Map.of());
        try (Connection connection = stack.postgres(DATABASE).connect(DATABASE)) {
            service.start();
            service.stop();
            new StoredOutcomes(records, matcher.embedderId()).put(connection, outcomes);
            long begin = System.nanoTime();
            service.start();
            figures.ratio("restart until ready, s", (System.nanoTime() - begin) / 1e9, "≤ 60 at 100,000");
            try (DemandLoad load =
                    new DemandLoad(records, connection, stack.kafka().bootstrapServers())) {
                measureDemands(service, load, new EmbeddingFloor(matcher, records));
            }
        } finally {
            service.wipe();
        }
    }

    private void measureDemands(PackagedService service, DemandLoad load, EmbeddingFloor floor) throws Exception {
        double embedded = floor.perSecond();
        double backToBack = floor.backToBack();
        load.atOnce(0, WARM_UP);
        measureSingle(service, load, floor, backToBack);
        double taken = load.atOnce(WARM_UP + SINGLE, MANY);
        figures.figure("embedding alone, all cores", embedded, "demands/s");
        figures.figure("demands taken, all cores", taken, "demands/s");
        figures.ratio("rate to that of embedding alone", taken / embedded, "≥ 0.70");
    }

    /**
     * One demand after the other, each with the time of embedding its very text alone, looked at right after it: texts of
     * 400 characters differ by a third in what embedding takes, and so does the machine from one minute to the other.
     */
    private void measureSingle(PackagedService service, DemandLoad load, EmbeddingFloor floor, double backToBack)
            throws Exception {
        double[] alone = new double[SINGLE];
        double[] demands = new double[SINGLE];
        double[] ratios = new double[SINGLE];
        WorkTimer timer = new WorkTimer(service.management());
        for (int i = 0; i < SINGLE; i++) {
            load.one(WARM_UP + i);
            demands[i] = timer.millisOfOne();
            alone[i] = floor.single(WARM_UP + i);
            ratios[i] = demands[i] / alone[i];
        }
        double p99 = Figures.quantile(demands, 0.99);
        figures.figure("embedding one demand of 400 characters, median", Figures.quantile(alone, 0.5), "ms");
        figures.figure("embedding one right after the other, median", backToBack, "ms");
        figures.figure("event read to pairings in the outbox, median", Figures.quantile(demands, 0.5), "ms");
        figures.figure("event read to pairings in the outbox, p99", p99, "ms");
        figures.ratio("a demand to embedding its text alone, median", Figures.quantile(ratios, 0.5), "no bound");
        figures.ratio("a demand to embedding its text alone, p99", Figures.quantile(ratios, 0.99), "≤ 2.00");
        figures.ratio("p99 to the median of embedding", p99 / Figures.quantile(alone, 0.5), "no bound");
        figures.ratio("p99 to the median of embedding right after each other", p99 / backToBack, "no bound");
    }

    private void measureParts() throws RunnerException {
        figures.heading("Inner parts, µs (JMH)");
        new Runner(new OptionsBuilder()
                        .include(InnerParts.class.getName())
                        .jvmArgsPrepend("-Dduijie.root=" + root)
                        .build())
                .run();
    }
}
