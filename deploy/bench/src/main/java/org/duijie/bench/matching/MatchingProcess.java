package org.duijie.bench.matching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.stack.Database;
import org.duijie.stack.TestStack;
import org.duijie.stack.process.Ports;
import org.duijie.stack.process.ProcessFiles;
import org.duijie.stack.process.ProcessServer;
import org.duijie.stack.process.Readiness;

/** matching-service as it was packaged, on the servers of this run. */
final class MatchingProcess extends ProcessServer {
    static final Database DATABASE = new Database("duijie_matching");

    private final Path runner;
    private final TestStack stack;

    MatchingProcess(Path root, Path home, TestStack stack) {
        super(ProcessFiles.under(home.resolve("bench"), "matching-service"), Ports.free());
        this.runner = root.resolve("matching-service/target/quarkus-app/quarkus-run.jar");
        this.stack = stack;
    }

    @Override
    protected void prepare() {
        if (!Files.exists(runner)) {
            throw new IllegalStateException(runner + " is missing: build first");
        }
    }

    @Override
    protected List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "--add-modules=jdk.incubator.vector",
                "-jar",
                runner.toString());
    }

    @Override
    protected Map<String, String> environment() {
        var postgres = stack.postgres(DATABASE);
        return Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port()),
                "QUARKUS_DATASOURCE_REACTIVE_URL", postgres.reactiveUrl(DATABASE),
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(DATABASE),
                "QUARKUS_DATASOURCE_USERNAME", DATABASE.user(),
                "QUARKUS_DATASOURCE_PASSWORD", DATABASE.password(),
                "KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrapServers(),
                // Nobody calls its REST side here, so no Keycloak runs.
                "QUARKUS_OIDC_TENANT_ENABLED", "false");
    }

    @Override
    protected Readiness readiness() {
        return Readiness.http(Duration.ofMinutes(5), URI.create("http://127.0.0.1:" + port() + "/q/health/ready"));
    }

    /** A figure of its metrics page, by the exact text before its value. */
    double metric(String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/q/metrics"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String page =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher found =
                    Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(page);
            if (!found.find()) {
                throw new IllegalStateException("matching-service does not report " + name);
            }
            return Double.parseDouble(found.group(1));
        }
    }
}
