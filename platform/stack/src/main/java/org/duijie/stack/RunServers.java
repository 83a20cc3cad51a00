package org.duijie.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.duijie.stack.local.RunFolders;
import org.duijie.stack.process.MavenRun;
import org.duijie.stack.process.Watchdog;

/**
 * Servers that all Java processes of one Maven run share. The first process that needs one starts it, the others wait and
 * find it; it outlives them all and ends with Maven, however Maven ends.
 */
final class RunServers {

    private final MavenRun run;
    private final TestServers servers;

    private RunServers(MavenRun run, TestServers servers) {
        this.run = run;
        this.servers = servers;
    }

    /** Those of the run that this process belongs to; empty where it belongs to none. */
    static Optional<RunServers> ofThisRun(Path home) {
        // Containers of tests end with the process that started them.
        return Stack.isOfContainers()
                ? Optional.empty()
                : MavenRun.ofThisProcess()
                        .map(run -> new RunServers(
                                run, new TestServers(home, RunFolders.of(home).folderOf(run.maven()))));
    }

    TestServers servers() {
        return servers;
    }

    /** Starts those that do not run yet. */
    void start(Set<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        // The lock of a process that dies is given back by the system.
        try (var channel = FileChannel.open(
                        servers.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var unused = channel.lock()) {
            Watchdog.over(servers.folder(), run.maven());
            servers.ensure(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
