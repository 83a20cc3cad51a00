package org.duijie.gateway.neighbours;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.duijie.stack.TestStack;
import org.duijie.stack.process.Ports;

/** Tells the gateway where its neighbours will be; tests start them there, or do not. */
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
    private static final String PREFIX = "gateway.tests.";

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        for (String service : new String[] {"demand", "outcome", "matching", "roadshow"}) {
            settings.put("duijie.gateway.routes." + service + ".url", "http://127.0.0.1:" + choose(service));
        }
        String realm = TestStack.shared().keycloak().realm().getPath();
        String network = "http://127.0.0.1:" + choose("network") + realm;
        settings.put("duijie.gateway.accounts.realm", network);
        settings.put("quarkus.oidc.jwks-path", network + "/protocol/openid-connect/certs");
        settings.put("quarkus.oidc.introspection-path", network + "/protocol/openid-connect/token/introspect");
        settings.put(
                "duijie.gateway.local-organisations",
                Path.of("src/test/resources/organisations.json")
                        .toAbsolutePath()
                        .toString());
        return settings;
    }

    private static int choose(String neighbour) {
        // By a system property, because Quarkus loads tests and test resources in different class loaders.
        return Integer.parseInt(System.getProperties()
                .computeIfAbsent(PREFIX + neighbour, unused -> Integer.toString(Ports.free()))
                .toString());
    }

    /** The port where the gateway looks for that neighbour. */
    public static int portOf(String neighbour) {
        return Integer.getInteger(PREFIX + neighbour);
    }

    @Override
    public void stop() {}
}
