package org.duijie.bench.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.duijie.bench.Figures;
import org.duijie.engine.embedding.Embedding;
import org.duijie.engine.embedding.Vectors;
import org.duijie.engine.index.ProfileIndex;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.scoring.Centre;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;
import org.duijie.engine.text.MatchText;

/** The index alone with very many outcomes: building it from stored vectors, searching it, what it takes in memory. */
final class IndexAtScale {
    private static final int SEARCHES = 300;
    private static final int RECALL_QUERIES = 50;
    private static final int RECALL_AMONG = 100_000;
    private static final int NEAREST = 100;
    private static final float[] CENTRE = Centre.shipped();

    private final Matcher matcher;
    private final SyntheticRecords records;
    private final Figures figures;

    IndexAtScale(Matcher matcher, SyntheticRecords records, Figures figures) {
        this.matcher = matcher;
        this.records = records;
        this.figures = figures;
    }

    void measure(int outcomes) {
        figures.heading("Index of %,d outcomes, built from stored vectors".formatted(outcomes));
        long before = usedMebibytes();
        ProfileIndex<Integer> index = ProfileIndex.ofOutcomes(matcher);
        long begin = System.nanoTime();
        Parallel.times(outcomes, i -> index.upsert(i, outcome(i)));
        figures.figure("built in", (System.nanoTime() - begin) / 1e9, "s");
        figures.figure("memory", usedMebibytes() - before, "MiB");
        double[] millis = new double[SEARCHES];
        List<Profile> demands =
                IntStream.range(0, SEARCHES).mapToObj(this::demand).toList();
        demands.forEach(demand -> index.search(demand, 10));
        for (int i = 0; i < SEARCHES; i++) {
            long start = System.nanoTime();
            index.search(demands.get(i), 10);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        figures.figure("search, median", Figures.quantile(millis, 0.5), "ms");
        figures.figure("search, p99", Figures.quantile(millis, 0.99), "ms");
    }

    private Profile outcome(int number) {
        SyntheticRecords.Synthetic record = records.get(number);
        return matcher.outcome(record.text(), stored(record));
    }

    /** As it comes back from the database. */
    private Embedding stored(SyntheticRecords.Synthetic record) {
        GivenVector given = new GivenVector(matcher.embedderId(), record.vector());
        return Embedding.fromBytes(Embedding.of(record.text(), given).toBytes());
    }

    private Profile demand(int number) {
        MatchText text = MatchText.of(records.demandTitle(number), records.demandText(number));
        return matcher.demand(text, matcher.embed(text));
    }

    /** How many of the 100 truly nearest the index finds, which looks at signs, then at one byte per dimension. */
    void measureRecall() {
        figures.heading("Vectors as the index has them against exact ones, %,d outcomes".formatted(RECALL_AMONG));
        float[][] exact = new float[RECALL_AMONG][];
        ProfileIndex<Integer> index = ProfileIndex.ofOutcomes(matcher);
        Parallel.times(RECALL_AMONG, i -> {
            exact[i] = Vectors.centred(records.get(i).vector(), CENTRE);
            index.upsert(i, outcome(i));
        });
        double found = 0;
        for (int q = 0; q < RECALL_QUERIES; q++) {
            MatchText text = MatchText.of(records.demandTitle(q), records.demandText(q));
            Embedding embedding = matcher.embed(text);
            float[] query = Vectors.centred(embedding.text(), CENTRE);
            Set<Integer> truth = nearest(i -> dot(query, exact[i]));
            truth.retainAll(index.nearest(matcher.demand(text, embedding), NEAREST));
            found += truth.size() / (double) NEAREST / RECALL_QUERIES;
        }
        figures.ratio("recall at 100", found, "≥ 0.97");
    }

    private interface Nearness {
        double of(int outcome);
    }

    private static Set<Integer> nearest(Nearness nearness) {
        double[] values =
                IntStream.range(0, RECALL_AMONG).mapToDouble(nearness::of).toArray();
        return new HashSet<>(IntStream.range(0, RECALL_AMONG)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
                .limit(NEAREST)
                .toList());
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static long usedMebibytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
