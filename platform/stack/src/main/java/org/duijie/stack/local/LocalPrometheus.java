package org.duijie.stack.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duijie.stack.PrometheusServer;
import org.duijie.stack.process.ProcessFiles;
import org.duijie.stack.process.ProcessServer;
import org.duijie.stack.process.Readiness;

/** Prometheus as installed on this machine; what it scrapes stands in {@code prometheus.yml} in its data folder. */
final class LocalPrometheus extends ProcessServer implements PrometheusServer {

    private final Path program;
    private final String settings;

    LocalPrometheus(Path program, ProcessFiles files, int port, String settings) {
        super(files, port);
        this.program = program;
        this.settings = settings;
    }

    /** The program, where it is installed. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "prometheus"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    protected void prepare() throws IOException {
        Files.createDirectories(data());
        Files.writeString(configuration(), settings);
    }

    private Path configuration() {
        return data().resolve("prometheus.yml");
    }

    @Override
    protected List<String> command() {
        return List.of(
                program.toString(),
                "--config.file=" + configuration(),
                "--storage.tsdb.path=" + data().resolve("tsdb"),
                "--web.listen-address=127.0.0.1:" + port());
    }

    @Override
    protected Readiness readiness() {
        return Readiness.http(Duration.ofSeconds(30), address().resolve("/-/ready"));
    }
}
