package org.duijie.stack.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.duijie.stack.Server;
import org.duijie.stack.ServerState;
import org.duijie.stack.StackException;

/**
 * A server that is a process of this machine. The process has a session of its own, so that an interrupt typed at the
 * terminal does not reach it, and it may outlive the Java process that started it: its identity is kept in a file, by
 * which the next one finds it again.
 */
public abstract class ProcessServer implements Server {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration DEATH = Duration.ofSeconds(10);

    private final ProcessFiles files;
    private final int port;

    protected ProcessServer(ProcessFiles files, int port) {
        this.files = files;
        this.port = port;
    }

    /** Makes ready on disk what the process needs; called before each start. */
    protected abstract void prepare() throws IOException;

    /** The program and its arguments. */
    protected abstract List<String> command();

    /** When the server counts as started. */
    protected abstract Readiness readiness();

    /** Variables added to the environment of the process. */
    protected Map<String, String> environment() {
        return Map.of();
    }

    /** What is done once the server answers, before it counts as started. */
    protected void greet() throws Exception {}

    /** The signal that asks the server to end in an orderly way. */
    protected StopSignal stopSignal() {
        return StopSignal.TERMINATE;
    }

    /** How long an orderly end may take. */
    protected Duration grace() {
        return GRACE;
    }

    /** How a server is asked to end. */
    protected enum StopSignal {
        /** SIGTERM. */
        TERMINATE(Signal.TERM),
        /** SIGINT. */
        INTERRUPT(Signal.INT);

        private final Signal signal;

        StopSignal(Signal signal) {
            this.signal = signal;
        }
    }

    @Override
    public final String name() {
        return files.name();
    }

    @Override
    public final int port() {
        return port;
    }

    @Override
    public final Path log() {
        return files.log();
    }

    /** The folder of the data of this server. */
    protected final Path data() {
        return files.data();
    }

    @Override
    public final long pid() {
        return identity()
                .map(ProcessIdentity::pid)
                .orElseThrow(() -> new IllegalStateException(name() + " does not run"));
    }

    @Override
    public final ServerState state() {
        if (identity().isPresent()) {
            return ServerState.RUNNING;
        }
        return Files.exists(files.identity()) ? ServerState.DIED : ServerState.STOPPED;
    }

    @Override
    public final Optional<Instant> runningSince() {
        return identity()
                .map(unused -> files.identity().toFile().lastModified())
                .map(Instant::ofEpochMilli);
    }

    @Override
    public final boolean isReady() {
        return isRunning() && readiness().whyNot().isEmpty();
    }

    @Override
    public final boolean becomesReady(Duration limit) {
        return readiness().comes(this, limit);
    }

    @Override
    public final synchronized void start() {
        if (isRunning()) {
            return;
        }
        if (!Ports.isFree(port)) {
            throw new StackException(name() + " cannot start: port " + port + " is taken by another process");
        }
        try {
            prepare();
            var process = launch();
            readiness().await(this, () -> endOf(process));
            greet();
        } catch (StackException e) {
            kill();
            throw e;
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new StackException(name() + ": interrupted while it started", e);
        } catch (Exception e) {
            kill();
            throw new StackException(name() + " could not be started: " + e.getMessage() + LogTail.shown(log()), e);
        }
    }

    @Override
    public final synchronized void stop() {
        identity().ifPresent(process -> {
            Signal.CONT.send(process.family());
            stopSignal().signal.send(List.of(process.pid()));
            if (!await(() -> !process.isAlive(), grace())) {
                end(process);
            }
        });
        forget();
    }

    @Override
    public final synchronized void kill() {
        identity().ifPresent(this::end);
        forget();
    }

    @Override
    public final void pause() {
        identity().ifPresent(process -> Signal.STOP.send(process.family()));
    }

    @Override
    public final void resume() {
        identity().ifPresent(process -> Signal.CONT.send(process.family()));
    }

    @Override
    public final void wipe() {
        kill();
        try {
            Folders.delete(files.data());
        } catch (IOException e) {
            throw new StackException("The data of " + name() + " could not be deleted: " + e.getMessage(), e);
        }
    }

    private void end(ProcessIdentity process) {
        // Its children too: a database's backends hold the shared memory that the next start needs.
        Signal.KILL.send(process.family());
        if (!await(() -> !process.isAlive(), DEATH)) {
            throw new StackException(name() + " (process " + process.pid() + ") is still there " + DEATH.toSeconds()
                    + " s after SIGKILL");
        }
    }

    private Optional<ProcessIdentity> identity() {
        try {
            return ProcessIdentity.parse(Files.readString(files.identity())).filter(ProcessIdentity::isAlive);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(files.identity());
        } catch (IOException e) {
            throw new StackException("Could not delete " + files.identity(), e);
        }
    }

    private Process launch() throws IOException {
        Files.createDirectories(files.data());
        Files.createDirectories(files.log().getParent());
        Files.createDirectories(files.identity().getParent());
        LogTail.setAsideIfLong(files.log());
        var command = new ArrayList<String>();
        command.add("setsid");
        command.addAll(command());
        var builder = new ProcessBuilder(command)
                .directory(files.data().toFile())
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(files.log().toFile()));
        builder.environment().putAll(environment());
        var process = builder.start();
        var identity = ProcessIdentity.of(process.pid());
        if (identity.isPresent()) {
            Files.writeString(files.identity(), identity.get().toString());
        }
        return process;
    }

    private static Optional<String> endOf(Process process) {
        return process.isAlive() ? Optional.empty() : Optional.of("ended with status " + process.exitValue());
    }

    private static boolean await(BooleanSupplier condition, Duration limit) {
        var deadline = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}
