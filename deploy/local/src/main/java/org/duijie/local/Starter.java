package org.duijie.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import org.duijie.stack.AtOnce;
import org.duijie.stack.Server;
import org.duijie.stack.ServerState;
import org.duijie.stack.StackException;
import org.duijie.stack.process.Ports;

/**
 * Brings the parts up, each as soon as those that it needs answer. What runs and answers is left alone; what died is
 * started again; what hangs, or is of an older build, is replaced.
 */
final class Starter {

    /** How long a running part that does not answer is given before it counts as hung. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<Component> components;
    private final Console console;
    private final ExecutorService threads = AtOnce.threads();
    private volatile boolean cancelled;

    Starter(List<Component> components, Console console) {
        this.components = components;
        this.console = console;
    }

    /**
     * Returns when all parts answer; {@link LauncherException} names those that do not, and why. Once.
     *
     * @throws CancellationException when it was cancelled, and nothing is being started any more
     */
    void bringUp() {
        try (threads) {
            requireFreePorts();
            var starts = new HashMap<String, CompletableFuture<Void>>();
            components.forEach(component -> starts.put(component.name(), start(component, starts)));
            finish(starts);
        }
    }

    /** Begins no part any more, and ends those that do not answer yet. */
    void cancel() {
        cancelled = true;
        threads.shutdownNow();
    }

    private void requireFreePorts() {
        var taken = components.stream()
                .filter(component -> !component.server().isRunning())
                .flatMap(component -> component.ports().entrySet().stream()
                        .filter(port -> !Ports.isFree(port.getValue()))
                        .map(port -> "port %d of %s is taken by another process; free it, or set %s to another port"
                                .formatted(port.getValue(), component.name(), port.getKey())))
                .toList();
        if (!taken.isEmpty()) {
            throw new LauncherException(String.join(System.lineSeparator(), taken));
        }
    }

    private CompletableFuture<Void> start(Component component, Map<String, CompletableFuture<Void>> starts) {
        var needed = component.needs().stream().map(starts::get).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(needed).thenRunAsync(() -> ensure(component), threads);
    }

    private void ensure(Component component) {
        var server = component.server();
        var begin = Instant.now();
        String address = "127.0.0.1:" + server.port();
        if (server.isRunning()) {
            if (!component.current().getAsBoolean()) {
                requireGoingOn();
                server.stop();
                start(server);
                console.part(component.name(), begin, address + "  (started again: there is a newer build)");
                return;
            }
            if (server.becomesReady(PATIENCE)) {
                console.part(component.name(), begin, address + "  (was running, process " + server.pid() + ")");
                return;
            }
            requireGoingOn();
            server.kill();
            start(server);
            console.part(component.name(), begin, address + "  (replaced: it did not answer)");
            return;
        }
        boolean died = server.state() == ServerState.DIED;
        start(server);
        console.part(component.name(), begin, address + (died ? "  (started again: it had died)" : ""));
    }

    private void start(Server server) {
        requireGoingOn();
        server.start();
    }

    private void requireGoingOn() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    private void finish(Map<String, CompletableFuture<Void>> starts) {
        var failures = components.stream()
                .flatMap(component -> failure(component, starts.get(component.name())).stream())
                .toList();
        requireGoingOn();
        if (!failures.isEmpty()) {
            throw new LauncherException(String.join(System.lineSeparator(), failures));
        }
    }

    private List<String> failure(Component component, CompletableFuture<Void> start) {
        try {
            start.join();
            return List.of();
        } catch (CompletionException e) {
            return e.getCause() instanceof StackException told
                    ? List.of(told.getMessage())
                    // What it needs failed: that is told of already.
                    : e.getCause() instanceof CompletionException
                            ? List.of()
                            : List.of(component.name() + ": " + e.getCause());
        }
    }
}
