package org.duijie.messaging.consumers;

import java.time.Duration;
import java.util.function.Consumer;

/** Whether the consumer of a channel is there. Told by several threads. */
final class ConsumerState {
    private final RestartConfig config;
    private int endings;
    private volatile String cause;
    private boolean restarted;
    private long since;
    private volatile Consumer<Throwable> ending = failure -> {};

    ConsumerState(RestartConfig config) {
        this.config = config;
    }

    /** How the present consumer is made to end. */
    void endsBy(Consumer<Throwable> way) {
        ending = way;
    }

    /** Ends the present consumer: another follows. */
    void end(Throwable cause) {
        ending.accept(cause);
    }

    synchronized void ended(Throwable failure) {
        endings = isDown() ? endings + 1 : 1;
        cause = failure.getClass().getName();
        restarted = false;
        since = System.nanoTime();
    }

    /** How long to wait before another one is made. */
    synchronized Duration pause() {
        Duration pause = config.firstPause().multipliedBy(1L << Math.min(Math.max(endings - 1, 0), 16));
        return pause.compareTo(config.longestPause()) > 0 ? config.longestPause() : pause;
    }

    synchronized void restarted() {
        restarted = true;
        since = System.nanoTime();
    }

    /** It has brought a record. */
    void brought() {
        if (cause != null) {
            settle();
        }
    }

    private synchronized void settle() {
        cause = null;
        endings = 0;
    }

    synchronized boolean isDown() {
        if (cause != null
                && restarted
                && System.nanoTime() - since > config.settledAfter().toNanos()) {
            settle();
        }
        return cause != null;
    }

    /** Between the end of one and the making of another there is none. One that follows is there before it has settled. */
    synchronized boolean isThere() {
        return cause == null || restarted;
    }

    /** What it ended with, or null. The kind of failure; not its text, which may quote data. */
    synchronized String cause() {
        return cause;
    }
}
