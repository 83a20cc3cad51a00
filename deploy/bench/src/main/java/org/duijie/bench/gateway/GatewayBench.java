package org.duijie.bench.gateway;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import org.duijie.bench.Figures;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import org.duijie.testing.PackagedService;
import org.duijie.testing.SlowCallers;
import org.duijie.testing.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./duijie bench gateway}. */
@Command(
        name = "gateway",
        mixinStandardHelpOptions = true,
        description =
                "A caller beside slow ones, against the same caller alone; and what it costs to ask whether tokens"
                        + " are still good.")
public final class GatewayBench implements Callable<Integer> {
    private static final Database DEMANDS = new Database("duijie_demand");
    private static final Database GATEWAY = new Database("duijie_gateway");
    private static final String CHECK_EVERY = "DUIJIE_GATEWAY_REVOCATION_CHECK_EVERY";
    private static final int WARM_UP = 2000;
    private static final int OF_A_ROUND = 250;

    @Option(names = "--slow", paramLabel = "N", description = "slow callers (64)")
    private int slow = 64;

    @Option(names = "--rounds", paramLabel = "N", description = "rounds of each kind, in turn (8)")
    private int rounds = 8;

    private final Figures figures = new Figures(System.out);

    @Override
    public Integer call() throws Exception {
        TestStack stack = TestStack.shared();
        stack.start(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK));
        String realm = stack.keycloak().realm().toString();
        try (PackagedService service =
                PackagedService.of("bench-demands", "demand-service", DEMANDS, Map.of(PackagedService.REALM, realm))) {
            service.start();
            Map<String, String> settings = new HashMap<>(Map.of(
                    PackagedService.REALM,
                    realm,
                    "DUIJIE_GATEWAY_ROUTES_DEMAND_URL",
                    service.address().toString(),
                    // The throw-away secrets of the local realm.
                    "DUIJIE_GATEWAY_ACCOUNTS_CLIENT_SECRET",
                    "duijie-gateway",
                    "QUARKUS_OIDC_CREDENTIALS_SECRET",
                    "duijie-api"));
            try (PackagedService usual = PackagedService.of("bench-gateway", "gateway", GATEWAY, settings)) {
                usual.start();
                measureSlowCallers(usual.address());
                measureChecks(usual.address(), settings);
            }
        }
        return 0;
    }

    /** In turn, since the machine differs from one minute to the next. */
    private void measureSlowCallers(URI gateway) throws Exception {
        Caller caller = new Caller(gateway, Tokens.of("company-2"));
        caller.millis(WARM_UP);
        double[] alone = {};
        double[] beside = {};
        for (int round = 0; round < rounds; round++) {
            alone = both(alone, caller.millis(OF_A_ROUND));
            try (SlowCallers others = SlowCallers.ofHeadersAndBodies(gateway, Tokens.of("company"))) {
                others.begin(slow);
                beside = both(beside, caller.millis(OF_A_ROUND));
            }
        }
        figures.heading("A caller beside %d who send their headers and bodies byte by byte".formatted(slow));
        figures.figure("a request alone, median", Figures.quantile(alone, 0.5), "ms");
        figures.figure("a request alone, p99", Figures.quantile(alone, 0.99), "ms");
        figures.figure("a request beside them, median", Figures.quantile(beside, 0.5), "ms");
        figures.figure("a request beside them, p99", Figures.quantile(beside, 0.99), "ms");
        figures.ratio(
                "p99 beside them to p99 alone",
                Figures.quantile(beside, 0.99) / Figures.quantile(alone, 0.99),
                "≤ 2.00");
    }

    private void measureChecks(URI usual, Map<String, String> settings) throws Exception {
        settings.put(CHECK_EVERY, "P1D");
        try (PackagedService never = PackagedService.of("bench-gateway-never", "gateway", GATEWAY, settings)) {
            never.start();
            settings.put(CHECK_EVERY, "PT0S");
            try (PackagedService always = PackagedService.of("bench-gateway-always", "gateway", GATEWAY, settings)) {
                always.start();
                double[][] millis = new double[3][0];
                Caller[] callers = {
                    new Caller(never.address(), Tokens.of("company-2")),
                    new Caller(usual, Tokens.of("company-2")),
                    new Caller(always.address(), Tokens.of("company-2"))
                };
                for (Caller caller : callers) {
                    caller.millis(WARM_UP);
                }
                for (int round = 0; round < rounds; round++) {
                    for (int kind = 0; kind < callers.length; kind++) {
                        millis[kind] = both(millis[kind], callers[kind].millis(OF_A_ROUND));
                    }
                }
                tellOfChecks(millis);
            }
        }
    }

    private void tellOfChecks(double[][] millis) {
        figures.heading("Whether a token is still good");
        double floor = Figures.quantile(millis[0], 0.5);
        figures.figure("a request, never asking Keycloak, median", floor, "ms");
        figures.figure("a request, asking as it is set, median", Figures.quantile(millis[1], 0.5), "ms");
        figures.figure("a request, asking each time, median", Figures.quantile(millis[2], 0.5), "ms");
        figures.ratio("mean, asking as it is set, to never", mean(millis[1]) / mean(millis[0]), "≤ 1.10");
        figures.ratio("mean, asking each time, to never", mean(millis[2]) / mean(millis[0]), "no bound");
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double[] both(double[] some, double[] more) {
        return DoubleStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
    }
}
