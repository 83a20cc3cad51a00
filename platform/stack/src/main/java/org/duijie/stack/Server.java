package org.duijie.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One server of the stack. A server keeps its port and its data from start to start until its folder is deleted.
 * Every method that waits is bounded and tells in a {@link StackException} which server did not do what.
 */
public interface Server extends AutoCloseable {

    /** Lower-case name, such as {@code kafka}. */
    String name();

    /** The port on 127.0.0.1 that clients connect to. */
    int port();

    /** The process that serves; {@link IllegalStateException} when none runs. */
    long pid();

    /** Where the server writes what it says. */
    Path log();

    /** Whether it runs, was stopped, or died. */
    ServerState state();

    /** Since when it runs; empty when it does not. */
    Optional<Instant> runningSince();

    /** Whether the process is there; a paused one is. */
    default boolean isRunning() {
        return state() == ServerState.RUNNING;
    }

    /** Whether the server answers right now as it should. */
    boolean isReady();

    /** Waits that long for a running server to answer as it should, and tells whether it does. */
    boolean becomesReady(Duration limit);

    /** Starts the server and returns when it answers; does nothing when it runs already. */
    void start();

    /** Asks the server to end, insists after a while, and returns when it is gone. */
    void stop();

    /** Ends the server as a power cut would, and returns when it is gone. */
    void kill();

    /** Freezes the server: connections stay open, nothing answers. */
    void pause();

    /** Lets a paused server go on. */
    void resume();

    /** Ends the server if it runs and deletes its data. */
    void wipe();

    /** Stops the server if it runs and starts it again, same port, same data. */
    default void restart() {
        stop();
        start();
    }

    @Override
    default void close() {
        stop();
    }
}
