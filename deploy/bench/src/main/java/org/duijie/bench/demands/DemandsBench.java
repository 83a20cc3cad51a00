package org.duijie.bench.demands;

import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duijie.bench.Figures;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import org.duijie.testing.PackagedService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./duijie bench demands}. */
@Command(
        name = "demands",
        mixinStandardHelpOptions = true,
        description = "Demands created, submitted, published and imported through the gateway, against plain inserts.")
public final class DemandsBench implements Callable<Integer> {
    private static final Database DEMANDS = new Database("duijie_demand");
    private static final Database GATEWAY = new Database("duijie_gateway");
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
        String realm = stack.keycloak().realm().toString();
        try (PackagedService service =
                PackagedService.of("bench-demands", "demand-service", DEMANDS, Map.of(PackagedService.REALM, realm))) {
            service.start();
            Map<String, String> settings = Map.of(
                    PackagedService.REALM,
                    realm,
                    "DUIJIE_GATEWAY_ROUTES_DEMAND_URL",
                    service.address().toString(),
                    // The throw-away secrets of the local realm.
                    "DUIJIE_GATEWAY_ACCOUNTS_CLIENT_SECRET",
                    "duijie-gateway",
                    "QUARKUS_OIDC_CREDENTIALS_SECRET",
                    "duijie-api");
            try (PackagedService gateway = PackagedService.of("bench-gateway", "gateway", GATEWAY, settings)) {
                gateway.start();
                measure(new DemandDesk(gateway.address()), stack);
                measureImport(new ImportDoor(gateway.address()), stack);
            }
        }
        return 0;
    }

    private void measure(DemandDesk desk, TestStack stack) throws Exception {
        desk.publish(WARM_UP, callers);
        DemandDesk.Told told = desk.publish(demands, callers);
        figures.heading("%,d demands created, submitted and published through the gateway, %d callers"
                .formatted(demands, callers));
        told.millis().forEach((step, millis) -> {
            figures.figure(step + ", median", Figures.quantile(millis, 0.5), "ms");
            figures.figure(step + ", p99", Figures.quantile(millis, 0.99), "ms");
        });
        figures.figure("requests", told.requestsPerSecond(), "1/s");
        PlainInserts floor = new PlainInserts(stack.postgres(DEMANDS), DEMANDS);
        floor.commitsPerSecond(WARM_UP, callers);
        double commits = floor.commitsPerSecond(demands * DemandDesk.STEPS, callers);
        figures.figure("the same number of commits by plain inserts", commits, "1/s");
        figures.ratio("requests to plain commits", told.requestsPerSecond() / commits, "as high as it goes");
    }

    /** An import commits many rows together, and so does its floor. */
    private void measureImport(ImportDoor door, TestStack stack) throws Exception {
        door.rowsPerSecond(WARM_UP_ROWS, "预热");
        double imported = door.rowsPerSecond(rows, "测量");
        figures.heading("A CSV file of %,d demands imported through the gateway".formatted(rows));
        figures.figure("rows, from the file's sending to the end of its job", imported, "1/s");
        double plain = new PlainInserts(stack.postgres(DEMANDS), DEMANDS).rowsPerSecond(rows);
        figures.figure("the same number of rows by plain inserts, a hundred per commit", plain, "1/s");
        figures.ratio("imported rows to plain ones", imported / plain, "as high as it goes");
    }
}
