package org.duijie.stack.containers;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.NotModifiedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duijie.stack.Server;
import org.duijie.stack.ServerState;
import org.duijie.stack.StackException;
import org.duijie.stack.process.Ports;
import org.duijie.stack.process.Readiness;

/** A server that is a container; each start makes the container anew, its volume keeps the data. */
abstract class ContainerServer implements Server {

    private static final int GRACE_SECONDS = 30;

    private final Engine engine;
    private final ContainerPlace place;

    ContainerServer(Engine engine, ContainerPlace place) {
        this.engine = engine;
        this.place = place;
    }

    /** What the container is made of. */
    abstract ContainerRecipe recipe();

    /** When the server counts as started. */
    abstract Readiness readiness();

    /** Puts files into the container before it starts. */
    void equip(Engine unused) throws IOException {}

    /** What is done once the server answers, before it counts as started. */
    void greet() {}

    final String container() {
        return place.name();
    }

    @Override
    public final String name() {
        return place.part().label();
    }

    @Override
    public final int port() {
        return place.port();
    }

    @Override
    public final Path log() {
        engine.saveLog(place.name(), place.log());
        return place.log();
    }

    @Override
    public final long pid() {
        return running()
                .orElseThrow(() -> new IllegalStateException(name() + " does not run"))
                .getState()
                .getPidLong();
    }

    @Override
    public final Optional<Instant> runningSince() {
        return running().map(container -> Instant.parse(container.getState().getStartedAt()));
    }

    @Override
    public final ServerState state() {
        if (running().isPresent()) {
            return ServerState.RUNNING;
        }
        return Files.exists(place.mark()) ? ServerState.DIED : ServerState.STOPPED;
    }

    private Optional<InspectContainerResponse> running() {
        return engine.inspect(place.name())
                .filter(container -> Boolean.TRUE.equals(container.getState().getRunning()));
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
        if (!Ports.isFree(port())) {
            throw new StackException(name() + " cannot start: port " + port() + " is taken by another process");
        }
        try {
            engine.create(place, recipe());
            equip(engine);
            mark();
            engine.client().startContainerCmd(place.name()).exec();
            readiness().await(this, this::end);
            greet();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new StackException(name() + ": interrupted while it started", e);
        } catch (StackException e) {
            kill();
            throw e;
        } catch (IOException | RuntimeException e) {
            kill();
            throw new StackException(name() + " could not be started: " + e.getMessage(), e);
        }
    }

    private Optional<String> end() {
        return engine.inspect(place.name())
                .map(InspectContainerResponse::getState)
                .filter(state -> !Boolean.TRUE.equals(state.getRunning()))
                .map(state -> "ended with status " + state.getExitCodeLong());
    }

    @Override
    public final synchronized void stop() {
        running().ifPresent(container -> {
            resume(container);
            try {
                engine.client()
                        .stopContainerCmd(place.name())
                        .withTimeout(GRACE_SECONDS)
                        .exec();
            } catch (NotModifiedException endedMeanwhile) {
                // That is what was wanted.
            }
        });
        unmark();
    }

    @Override
    public final synchronized void kill() {
        running().ifPresent(container -> {
            resume(container);
            engine.client().killContainerCmd(place.name()).exec();
        });
        unmark();
    }

    @Override
    public final void pause() {
        running()
                .ifPresent(unused ->
                        engine.client().pauseContainerCmd(place.name()).exec());
    }

    @Override
    public final void resume() {
        running().ifPresent(this::resume);
    }

    private void resume(InspectContainerResponse container) {
        if (Boolean.TRUE.equals(container.getState().getPaused())) {
            engine.client().unpauseContainerCmd(place.name()).exec();
        }
    }

    @Override
    public final synchronized void wipe() {
        kill();
        engine.remove(place.name());
        engine.removeVolume(place.name());
    }

    private void mark() throws IOException {
        Files.createDirectories(place.mark().getParent());
        Files.writeString(place.mark(), place.name());
    }

    private void unmark() {
        try {
            Files.deleteIfExists(place.mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
