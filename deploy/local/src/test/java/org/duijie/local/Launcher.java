package org.duijie.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.stack.Home;
import org.duijie.stack.Part;
import org.duijie.stack.process.Ports;

/** Runs commands of the launcher, each as a process of its own, on free ports and in a home of its own. */
record Launcher(Settings settings) {

    private static final long PATIENCE_MINUTES = 5;

    static Launcher in(Path home) throws IOException {
        // Servers and what was prepared of them are shared; data, logs and processes are not.
        for (String shared : List.of("servers", "cache")) {
            Files.createDirectories(Home.folder().resolve(shared));
            Files.createSymbolicLink(home.resolve(shared), Home.folder().resolve(shared));
        }
        Path root = Files.createDirectories(home.resolve("root"));
        Path scraping = Files.createDirectories(root.resolve("deploy/prometheus"));
        Files.copy(
                Path.of(System.getProperty("duijie.root"), "deploy/prometheus/prometheus.yml"),
                scraping.resolve("prometheus.yml"));
        var ports = Stream.of(
                        Stream.of(Part.values()).map(Settings::portVariable),
                        Stream.of(Service.values()).map(Service::portVariable),
                        Stream.of(Service.values()).map(Service::managementPortVariable))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Function.identity(), unused -> Integer.toString(Ports.free())));
        return new Launcher(new Settings(root, home, ports));
    }

    int port(String variable) {
        return Integer.parseInt(settings.environment().get(variable));
    }

    Result run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).result();
    }

    Running start(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        // Tests may run where Ctrl-C is ignored, as commands in the background do; a child would inherit that.
        command.addAll(List.of("env", "--default-signal=INT"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dduijie.home=" + settings.home());
        command.add("-Dduijie.root=" + settings.root());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(settings.home(), "command", ".out");
        Path errors = Files.createTempFile(settings.home(), "command", ".err");
        var builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(Map.copyOf(settings.environment()));
        return new Running(builder.start(), output, errors);
    }

    /** A command under way. */
    record Running(Process process, Path output, Path errors) {

        /** Waits for the text to be printed; fails at once when the command ends without it. */
        void awaitOutput(String text) {
            await().atMost(Duration.ofMinutes(PATIENCE_MINUTES))
                    .until(() -> read(output).contains(text) || !process.isAlive());
            assertThat(read(output)).as("errors: %s", read(errors)).contains(text);
        }

        void interrupt() throws IOException, InterruptedException {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid())
                    .start()
                    .waitFor();
        }

        Result result() throws InterruptedException {
            assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            return new Result(process.exitValue(), read(output), read(errors));
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What a command came to. */
    record Result(int exitCode, String output, String errors) {

        void requireSuccess() {
            assertThat(exitCode).as("output: %s%nerrors: %s", output, errors).isZero();
        }
    }
}
