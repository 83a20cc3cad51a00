package org.duijie.testing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duijie.stack.Database;
import org.duijie.stack.Home;
import org.duijie.stack.ServiceOptions;
import org.duijie.stack.TestStack;
import org.duijie.stack.process.Ports;
import org.duijie.stack.process.ProcessFiles;
import org.duijie.stack.process.ProcessServer;
import org.duijie.stack.process.Readiness;

/**
 * A service as it was packaged, as a process of its own on PostgreSQL and Kafka of this Java process; several of one
 * service are its replicas. Where the settings name no Keycloak nobody signs in, and its REST side answers nobody.
 */
public final class PackagedService extends ProcessServer {
    /** The setting that says whose tokens are taken. */
    public static final String REALM = "QUARKUS_OIDC_AUTH_SERVER_URL";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final int managementPort = Ports.free();
    private final String module;
    private final Path runner;
    private final Database database;
    private final Map<String, String> settings;

    private PackagedService(String name, String module, Database database, Map<String, String> settings) {
        super(ProcessFiles.under(Home.folder().resolve("tests").resolve("packaged"), name), Ports.free());
        this.module = module;
        this.runner = Path.of(System.getProperty("duijie.root"))
                .resolve(module)
                .resolve("target/quarkus-app/quarkus-run.jar");
        this.database = database;
        this.settings = settings;
    }

    /**
     * Defines it; {@link #start} starts it.
     *
     * @param name what tells it from other replicas
     * @param module the folder of the service, such as {@code matching-service}
     * @param settings environment variables beside those for database and broker
     */
    public static PackagedService of(String name, String module, Database database, Map<String, String> settings) {
        return new PackagedService(name, module, database, settings);
    }

    @Override
    protected void prepare() {
        if (!Files.exists(runner)) {
            throw new IllegalStateException(runner + " is missing: package the service first");
        }
    }

    @Override
    protected List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:InitialRAMPercentage=20");
        command.add("-XX:MaxRAMPercentage=20");
        command.addAll(ServiceOptions.of(module));
        command.add("-jar");
        command.add(runner.toString());
        return command;
    }

    @Override
    protected Map<String, String> environment() {
        TestStack stack = TestStack.shared();
        var postgres = stack.postgres(database);
        var environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", postgres.reactiveUrl(database));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrapServers());
        if (!settings.containsKey(REALM)) {
            environment.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
        }
        return environment;
    }

    @Override
    protected Readiness readiness() {
        return Readiness.http(PATIENCE, management().resolve("/q/health/ready"));
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** Where its metrics, health and API document are. */
    public URI management() {
        return URI.create("http://127.0.0.1:" + managementPort);
    }
}
