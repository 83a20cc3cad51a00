package org.duijie.bench.demands;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.duijie.stack.Database;
import org.duijie.stack.TestStack;
import org.duijie.testing.PackagedService;

/** demand-service and the gateway before it, as processes of their own. */
final class ServicesAtWork implements AutoCloseable {
    static final Database DEMANDS = new Database("duijie_demand");
    private static final Database GATEWAY = new Database("duijie_gateway");

    private final PackagedService demands;
    private final PackagedService gateway;

    private ServicesAtWork(PackagedService demands, PackagedService gateway) {
        this.demands = demands;
        this.gateway = gateway;
    }

    /** @param settings environment variables of both, beside their own */
    static ServicesAtWork start(TestStack stack, String name, Map<String, String> settings) {
        Map<String, String> ofDemands = new HashMap<>(settings);
        ofDemands.put(PackagedService.REALM, stack.keycloak().realm().toString());
        PackagedService demands = PackagedService.of(name + "-demands", "demand-service", DEMANDS, ofDemands);
        Map<String, String> ofGateway = new HashMap<>(ofDemands);
        ofGateway.put("DUIJIE_GATEWAY_ROUTES_DEMAND_URL", demands.address().toString());
        // The throw-away secrets of the local realm.
        ofGateway.put("DUIJIE_GATEWAY_ACCOUNTS_CLIENT_SECRET", "duijie-gateway");
        ofGateway.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "duijie-api");
        ServicesAtWork services =
                new ServicesAtWork(demands, PackagedService.of(name + "-gateway", "gateway", GATEWAY, ofGateway));
        try {
            services.demands.start();
            services.gateway.start();
            return services;
        } catch (RuntimeException failed) {
            services.close();
            throw failed;
        }
    }

    /** Where the gateway listens. */
    URI gateway() {
        return gateway.address();
    }

    @Override
    public void close() {
        gateway.close();
        demands.close();
    }
}
