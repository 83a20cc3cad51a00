package org.duijie.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duijie.stack.process.Folders;
import org.duijie.stack.process.ProcessIdentity;

/** The process that stays behind when {@code up --detach} returns, and starts again what ends. */
final class Supervisor {
    /** Where it is told of, beside the parts. */
    static final String NAME = "supervisor";

    /** Where the launcher's manifest says that they are. */
    private static final String LIBRARIES = "lib";

    private static final Path NOTHING = Path.of("/dev/null");

    private final Settings settings;

    Supervisor(Settings settings) {
        this.settings = settings;
    }

    /** Starts it, in a session of its own. */
    void start() {
        Path log = settings.home().resolve("logs").resolve(NAME + ".log");
        try {
            Files.createDirectories(log.getParent());
            Files.createDirectories(identityFile().getParent());
            Process process = new ProcessBuilder(List.of(
                            "setsid",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx48m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dduijie.home=" + settings.home(),
                            "-Dduijie.root=" + settings.root(),
                            "-cp",
                            classPath(),
                            Main.class.getName(),
                            SuperviseCommand.NAME))
                    .redirectInput(NOTHING.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            ProcessIdentity identity = ProcessIdentity.of(process.pid())
                    .orElseThrow(() -> new LauncherException("The supervisor ended at once; its log: " + log));
            Files.writeString(identityFile(), identity.toString());
        } catch (IOException failure) {
            throw new LauncherException("The supervisor could not be started: " + failure.getMessage(), failure);
        }
    }

    /** Reads classes as it needs them, for days: from files that no build changes meanwhile. */
    private String classPath() throws IOException {
        String built = System.getProperty("java.class.path");
        // A folder of classes, or several, is a launcher that somebody works on.
        return built.endsWith(".jar") && !built.contains(File.pathSeparator)
                ? keep(Path.of(built), settings.home().resolve("services").resolve(NAME))
                        .toString()
                : built;
    }

    /** The launcher with its libraries, as they are now, in a folder of its own. */
    static Path keep(Path launcher, Path folder) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        Folders.copy(launcher.resolveSibling(LIBRARIES), folder.resolve(LIBRARIES));
        return Files.copy(launcher, folder.resolve(launcher.getFileName()));
    }

    /** The process, where one runs. */
    Optional<ProcessIdentity> process() {
        try {
            return ProcessIdentity.parse(Files.readString(identityFile())).filter(ProcessIdentity::isAlive);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Ends it, where it runs: whoever starts or stops parts does it alone. */
    void end() {
        process().flatMap(found -> ProcessHandle.of(found.pid())).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        try {
            Files.deleteIfExists(identityFile());
        } catch (IOException failure) {
            throw new LauncherException("Cannot write to " + settings.home() + ": " + failure.getMessage(), failure);
        }
    }

    private Path identityFile() {
        return settings.home().resolve("run").resolve(NAME + ".pid");
    }
}
