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
        description = "Demands created, submitted and published through the gateway, against plain inserts.")
public final class DemandsBench implements Callable<Integer> {
    private static final Database DEMANDS = new Database("duijie_demand");
    private static final Database GATEWAY = new Database("duijie_gateway");
    private static final int WARM_UP = 150;

    @Option(names = "--demands", paramLabel = "N", description = "demands to bring to publication (500)")
    private int demands = 500;

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
                    // The throw-away secret of the local realm.
                    "DUIJIE_GATEWAY_ACCOUNTS_CLIENT_SECRET",
                    "duijie-gateway");
            try (PackagedService gateway = PackagedService.of("bench-gateway", "gateway", GATEWAY, settings)) {
                gateway.start();
                measure(new DemandDesk(gateway.address()), stack);
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
}
