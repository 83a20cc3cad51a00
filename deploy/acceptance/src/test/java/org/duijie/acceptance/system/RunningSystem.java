package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.duijie.stack.Database;
import org.duijie.stack.Home;
import org.duijie.stack.PostgresServer;
import org.duijie.stack.process.Ports;

/** A system of its own, started by the launcher on free ports; servers that were fetched before are shared. */
final class RunningSystem implements AutoCloseable {
    private static final long PATIENCE_MINUTES = 6;
    private static final List<String> SERVICES =
            List.of("demand-service", "outcome-service", "matching-service", "roadshow-service", "gateway");
    private static final List<String> PORTS = List.of(
            "GATEWAY",
            "GATEWAY_MANAGEMENT",
            "DEMAND",
            "DEMAND_MANAGEMENT",
            "OUTCOME",
            "OUTCOME_MANAGEMENT",
            "MATCHING",
            "MATCHING_MANAGEMENT",
            "ROADSHOW",
            "ROADSHOW_MANAGEMENT",
            "KEYCLOAK",
            "KAFKA",
            "POSTGRES",
            "PROMETHEUS");

    private static RunningSystem shared;

    /** Why there is no shared one: every other story would only wait for the same. */
    private static AssertionError notStarted;

    private final Path root = Path.of(System.getProperty("duijie.root"));
    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    private RunningSystem(Path home, Map<String, String> settings) {
        this.home = home;
        environment.putAll(settings);
        PORTS.forEach(name -> environment.put("DUIJIE_" + name + "_PORT", Integer.toString(Ports.free())));
    }

    /** @param settings environment variables of the system */
    static RunningSystem start(Map<String, String> settings) throws IOException {
        Path home = Files.createTempDirectory("duijie-story");
        for (String shared : List.of("servers", "cache")) {
            Files.createDirectories(Home.folder().resolve(shared));
            Files.createSymbolicLink(
                    home.resolve(shared), Home.folder().resolve(shared).toRealPath());
        }
        RunningSystem system = new RunningSystem(home, settings);
        try {
            system.up();
        } catch (AssertionError failure) {
            // What came up would stay, and slow down whatever is tried next.
            system.close();
            throw failure;
        }
        return system;
    }

    /** One for all stories that need no settings and no fresh start: starting costs more than most of them do. */
    static synchronized RunningSystem shared() throws IOException {
        if (notStarted != null) {
            throw notStarted;
        }
        if (shared == null) {
            try {
                // Shorter than by default: a story sends files that take it all.
                shared = start(Map.of("DUIJIE_ATTACHMENTS_READ_WITHIN", "PT10S"));
            } catch (AssertionError failure) {
                notStarted = failure;
                throw failure;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(shared::end, "end-of-shared-system"));
        }
        return shared;
    }

    private void end() {
        try {
            close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code ./duijie up --detach}: starts what does not run. */
    void up() throws IOException {
        assertThat(finish(command("up", "--detach"))).isZero();
    }

    /** {@code ./duijie demo}, under way. */
    Process demo() throws IOException {
        return command("demo");
    }

    int finish(Process command) {
        try {
            assertThat(command.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
                    .as("the command ends; its output is in %s", home.resolve("output"))
                    .isTrue();
            if (command.exitValue() != 0) {
                System.err.println(output());
            }
            return command.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** All that commands have printed. */
    String output() {
        try {
            return Files.readString(home.resolve("output"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Process command(String... arguments) throws IOException {
        return launcher(arguments)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("output").toFile()))
                .start();
    }

    private ProcessBuilder launcher(String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                java(),
                "-Dduijie.home=" + home,
                "-Dduijie.root=" + root,
                "-jar",
                root.resolve("deploy/local/target/duijie-local.jar").toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().putAll(environment);
        return builder;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Lets {@code ./duijie} find this system, and no other. */
    void describe(Map<String, String> variables) {
        variables.putAll(environment);
        variables.put("DUIJIE_HOME", home.toString());
    }

    Path root() {
        return root;
    }

    int port(String part) {
        return Integer.parseInt(environment.get("DUIJIE_" + part + "_PORT"));
    }

    URI gateway() {
        return URI.create("http://127.0.0.1:" + port("GATEWAY"));
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port("KAFKA");
    }

    /** {@code ./duijie token USER}. */
    synchronized String token(String user) {
        return tokens.computeIfAbsent(user, name -> {
            try {
                Process command = launcher("token", name)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                return new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    void kill(String part) {
        process(part).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    void signal(String part, String signal) throws IOException, InterruptedException {
        String pid = Long.toString(process(part).orElseThrow().pid());
        assertThat(new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + pid)
                        .start()
                        .waitFor())
                .isZero();
    }

    /** Of each service the number of its process. */
    Map<String, Long> processes() {
        Map<String, Long> found = new TreeMap<>();
        for (String service : SERVICES) {
            process(service).ifPresent(process -> found.put(service, process.pid()));
        }
        return found;
    }

    /** Whether {@code ./duijie status} shows every part as ready. */
    boolean isReady() throws IOException {
        try {
            return command("status").waitFor() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    /** Which of these aggregates a service has taken an event of. */
    Set<String> taken(String service, Collection<UUID> aggregates) {
        String wanted = aggregates.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        return column(service, "select aggregate_id from inbox where aggregate_id in (" + wanted + ")");
    }

    /** What a query of a service's database gives, as text. */
    Set<String> column(String service, String query) {
        Database database = new Database("duijie_" + service.replace("-service", ""));
        Set<String> values = new TreeSet<>();
        try (Connection connection = PostgresServer.connect(
                        "jdbc:postgresql://127.0.0.1:" + port("POSTGRES") + "/" + database.name(),
                        database.user(),
                        database.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            while (answer.next()) {
                values.add(answer.getString(1));
            }
            return values;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private Optional<ProcessHandle> process(String part) {
        try {
            String line = Files.readString(home.resolve("run").resolve(part + ".pid"));
            return ProcessHandle.of(Long.parseLong(line.strip().split("\\s+")[0]));
        } catch (NoSuchFileException notStarted) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without an orderly end: at that each service would write down its classes for a next start, which there is not. */
    @Override
    public void close() throws IOException {
        kill("supervisor");
        for (String part : SERVICES) {
            kill(part);
        }
        finish(command("down", "--wipe"));
    }
}
