package org.duijie.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duijie.stack.ServiceOptions;
import org.duijie.stack.process.Folders;
import org.duijie.stack.process.ProcessFiles;
import org.duijie.stack.process.ProcessServer;
import org.duijie.stack.process.Readiness;

/**
 * A service of Duijie as it was packaged. It runs from links to the packaged files, so that a build under way does not
 * pull the ground from under it, and so that one can tell whether it is of the latest build.
 */
final class ServiceServer extends ProcessServer {

    private static final String RUNNER = "quarkus-run.jar";

    private final Service service;
    private final int managementPort;
    private final Path packaged;
    private final Path folder;
    private final Map<String, String> environment;

    ServiceServer(Service service, Settings settings, Map<String, String> environment) {
        super(ProcessFiles.under(settings.home(), service.module()), settings.port(service));
        this.service = service;
        this.managementPort = settings.managementPort(service);
        this.packaged = settings.root().resolve(service.module()).resolve("target/quarkus-app");
        this.folder = settings.home().resolve("services").resolve(service.module());
        this.environment = environment;
    }

    /** Whether the service was built. */
    boolean isBuilt() {
        return Files.exists(packaged.resolve(RUNNER));
    }

    /** Whether what would be started now is what was started last. */
    boolean isOfLatestBuild() {
        try {
            Path started = application().resolve(RUNNER);
            Path built = packaged.resolve(RUNNER);
            return Files.exists(started)
                    && Files.size(started) == Files.size(built)
                    && Files.getLastModifiedTime(started).equals(Files.getLastModifiedTime(built));
        } catch (IOException e) {
            return false;
        }
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    private Path application() {
        return folder.resolve("application");
    }

    @Override
    protected void prepare() throws IOException {
        if (!isOfLatestBuild()) {
            Folders.delete(application());
            Folders.link(packaged, application());
            // An archive of another build is of no use, and reading it costs a start of 5 s another 20.
            Files.deleteIfExists(archive());
        }
    }

    @Override
    protected List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + service.megabytes() + "m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        // Classes as they were loaded last time: Java writes the archive at an orderly end, and ignores one of another
        // build.
        command.add("-XX:+AutoCreateSharedArchive");
        command.add("-XX:SharedArchiveFile=" + archive());
        command.add("-Xlog:disable");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.addAll(ServiceOptions.of(service.module()));
        command.add("-jar");
        command.add(application().resolve(RUNNER).toString());
        return command;
    }

    @Override
    protected Map<String, String> environment() {
        return environment;
    }

    @Override
    protected Duration grace() {
        // After a first run the archive of classes is written at the end.
        return Duration.ofSeconds(90);
    }

    @Override
    protected Readiness readiness() {
        return Readiness.http(
                Duration.ofSeconds(120), URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"));
    }
}
