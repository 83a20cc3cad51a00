package org.duijie.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.duijie.stack.Stack;

/** What a service is told by its environment: its port, its database, the broker, the realm, and who else is there. */
final class ServiceEnvironment {

    private ServiceEnvironment() {}

    static Map<String, String> of(Service service, Settings settings, Stack stack) {
        var database = service.database();
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(settings.managementPort(service)));
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", stack.postgres().reactiveUrl(database));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", stack.postgres().jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrapServers());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", stack.keycloak().realm().toString());
        settings.traces().ifPresent(collector -> {
            environment.put("QUARKUS_OTEL_SDK_DISABLED", "false");
            environment.put("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.toString());
        });
        if (service == Service.GATEWAY) {
            environment.putAll(ofGateway(settings));
        }
        if (service == Service.DEMAND) {
            environment.put("QUARKUS_REST_CLIENT_MATCHING_URL", "http://127.0.0.1:" + settings.port(Service.MATCHING));
            environment.put("DUIJIE_ATTACHMENTS_FOLDER", attachments(settings).toString());
            // The throw-away secret of the local realm.
            environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", "duijie-demand");
        }
        return environment;
    }

    /** Where files lie that are attached to demands. */
    static Path attachments(Settings settings) {
        return settings.home().resolve("attachments");
    }

    private static Map<String, String> ofGateway(Settings settings) {
        var environment = new HashMap<String, String>();
        for (Service other : Service.values()) {
            if (other != Service.GATEWAY) {
                environment.put(
                        "DUIJIE_GATEWAY_ROUTES_" + other.name() + "_URL", "http://127.0.0.1:" + settings.port(other));
            }
        }
        // The throw-away secrets of the local realm.
        environment.put("DUIJIE_GATEWAY_ACCOUNTS_CLIENT_SECRET", "duijie-gateway");
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "duijie-api");
        environment.put(
                "DUIJIE_GATEWAY_LOCAL_ORGANISATIONS",
                settings.root().resolve("deploy/sample/organisations.json").toString());
        return environment;
    }
}
