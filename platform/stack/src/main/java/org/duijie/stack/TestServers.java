package org.duijie.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.duijie.stack.process.Ports;

/**
 * Servers of tests that live in one folder, which remembers what runs where.
 *
 * @param home where the servers were fetched to
 * @param folder data, logs and process files of these servers
 */
record TestServers(Path home, Path folder) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Starts the parts that were never started, all at once; one that was ended on purpose stays so. */
    void start(Set<Part> parts) {
        startAll(parts.stream().filter(part -> !wasStarted(part)).toArray(Part[]::new));
    }

    /** Starts the parts that do not answer, whatever became of them before: who began to start one may have died meanwhile. */
    void ensure(Set<Part> parts) {
        Part[] begun = parts.stream().filter(this::wasStarted).toArray(Part[]::new);
        define(begun).servers().stream()
                .filter(Server::isRunning)
                .filter(server -> !server.becomesReady(PATIENCE))
                .forEach(Server::kill);
        startAll(parts.toArray(Part[]::new));
    }

    private void startAll(Part... parts) {
        for (Part part : parts) {
            if (!wasStarted(part)) {
                remember(part, Ports.free());
            }
        }
        define(parts).start();
    }

    /** Servers that were started before, as they are now. */
    Stack define(Part... parts) {
        var options = StackOptions.forTests(home, folder);
        for (Part part : parts) {
            options = options.with(part, port(part));
        }
        return Stack.define(options);
    }

    /** Ends all and deletes their data; the logs stay, to be read until the next run cleans up. */
    void wipe() {
        define(Arrays.stream(Part.values()).filter(this::wasStarted).toArray(Part[]::new))
                .wipe();
    }

    private boolean wasStarted(Part part) {
        return Files.exists(portFile(part));
    }

    private int port(Part part) {
        try {
            return Integer.parseInt(Files.readString(portFile(part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(Part part, int port) {
        try {
            Files.createDirectories(portFile(part).getParent());
            Files.writeString(portFile(part), Integer.toString(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path portFile(Part part) {
        return folder.resolve("run").resolve(part.label() + ".port");
    }
}
