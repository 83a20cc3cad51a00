package org.duijie.bench.demands;

import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duijie.bench.Figures;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./duijie bench demands}. */
@Command(
        name = "demands",
        mixinStandardHelpOptions = true,
        description = "Demands created, submitted, published and imported through the gateway, against plain inserts.")
public final class DemandsBench implements Callable<Integer> {
    private static final int WARM_UP = 150;
    private static final int WARM_UP_ROWS = 1000;

    @Option(names = "--demands", paramLabel = "N", description = "demands to bring to publication (500)")
    private int demands = 500;

    @Option(names = "--rows", paramLabel = "N", description = "rows of the file to import (10000)")
    private int rows = 10_000;

    @Option(names = "--callers", paramLabel = "N", description = "callers at a time (8)")
    private int callers = 8;

    private final Figures figures = new Figures(System.out);

    @Override
    public Integer call() throws Exception {
        TestStack stack = TestStack.shared();
        stack.start(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK));
        double withoutTraces;
        try (ServicesAtWork services = ServicesAtWork.start(stack, "bench", Map.of())) {
            withoutTraces = measure(new DemandDesk(services.gateway()), stack);
            measureImport(new ImportDoor(services.gateway()), stack);
        }
        try (SpanSink spans = SpanSink.open();
                ServicesAtWork services = ServicesAtWork.start(stack, "bench-traced", spans.settings())) {
            measureTraced(new DemandDesk(services.gateway()), spans, withoutTraces);
        }
        return 0;
    }

    /** Gives the requests per second. */
    private double measure(DemandDesk desk, TestStack stack) throws Exception {
        desk.publish(WARM_UP, callers);
        DemandDesk.Told told = desk.publish(demands, callers);
        figures.heading("%,d demands created, submitted and published through the gateway, %d callers"
                .formatted(demands, callers));
        told.millis().forEach((step, millis) -> {
            figures.figure(step + ", median", Figures.quantile(millis, 0.5), "ms");
            figures.figure(step + ", p99", Figures.quantile(millis, 0.99), "ms");
        });
        figures.figure("requests", told.requestsPerSecond(), "1/s");
        PlainInserts floor = new PlainInserts(stack.postgres(ServicesAtWork.DEMANDS), ServicesAtWork.DEMANDS);
        floor.commitsPerSecond(WARM_UP, callers);
        double commits = floor.commitsPerSecond(demands * DemandDesk.STEPS, callers);
        figures.figure("the same number of commits by plain inserts", commits, "1/s");
        figures.ratio("requests to plain commits", told.requestsPerSecond() / commits, "as high as it goes");
        return told.requestsPerSecond();
    }

    private void measureTraced(DemandDesk desk, SpanSink spans, double withoutTraces) throws Exception {
        desk.publish(WARM_UP, callers);
        long before = spans.batches();
        DemandDesk.Told told = desk.publish(demands, callers);
        figures.heading(
                "The same while both services record all spans and send them to a collector that takes everything");
        figures.figure("requests", told.requestsPerSecond(), "1/s");
        figures.figure("batches of spans that came", spans.batches() - before, "");
        figures.ratio("requests with traces to requests without", told.requestsPerSecond() / withoutTraces, "near 1");
    }

    /** An import commits many rows together, and so does its floor. */
    private void measureImport(ImportDoor door, TestStack stack) throws Exception {
        door.rowsPerSecond(WARM_UP_ROWS, "预热");
        double imported = door.rowsPerSecond(rows, "测量");
        figures.heading("A CSV file of %,d demands imported through the gateway".formatted(rows));
        figures.figure("rows, from the file's sending to the end of its job", imported, "1/s");
        double plain =
                new PlainInserts(stack.postgres(ServicesAtWork.DEMANDS), ServicesAtWork.DEMANDS).rowsPerSecond(rows);
        figures.figure("the same number of rows by plain inserts, a hundred per commit", plain, "1/s");
        figures.ratio("imported rows to plain ones", imported / plain, "as high as it goes");
    }
}
