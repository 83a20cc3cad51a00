package org.duijie.testing;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;

/**
 * Starts the servers that {@link WithStack} asks for and configures the application under test for them. Where the
 * annotation cannot stand, the arguments {@code database} and {@code parts} (separated by commas) say the same.
 */
public final class StackResource implements QuarkusTestResourceConfigurableLifecycleManager<WithStack> {

    private String database = "";
    private Set<Part> parts = EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK);

    @Override
    public void init(WithStack wanted) {
        database = wanted.database();
        parts = partsOf(wanted.parts());
    }

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
        if (arguments.containsKey("parts")) {
            parts = partsOf(arguments.get("parts"));
        }
    }

    private static Set<Part> partsOf(String names) {
        return Stream.of(names.split(","))
                .map(String::strip)
                .map(Part::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    @Override
    public Map<String, String> start() {
        var stack = TestStack.shared();
        stack.start(parts);
        var settings = new HashMap<String, String>();
        settings.put("quarkus.devservices.enabled", "false");
        if (parts.contains(Part.POSTGRES) && !database.isEmpty()) {
            settings.putAll(settingsOf(stack, new Database(database)));
        }
        if (parts.contains(Part.KAFKA)) {
            settings.put("kafka.bootstrap.servers", stack.kafka().bootstrapServers());
        }
        if (parts.contains(Part.KEYCLOAK)) {
            settings.put(
                    "quarkus.oidc.auth-server-url", stack.keycloak().realm().toString());
        }
        return settings;
    }

    private static Map<String, String> settingsOf(TestStack stack, Database database) {
        var server = stack.postgres(database);
        return Map.of(
                "quarkus.datasource.reactive.url", server.reactiveUrl(database),
                "quarkus.datasource.jdbc.url", server.jdbcUrl(database),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    /** Leaves the servers running: the next application of this Java process uses them too. */
    @Override
    public void stop() {}
}
