package org.duijie.local;

import java.util.concurrent.CountDownLatch;

/** Lets a command end in order at Ctrl-C: its thread is interrupted, and waited for until this is closed. */
final class Interruption implements AutoCloseable {
    /** What a command ends with that was interrupted, as shells have it. */
    static final int STATUS = 130;

    private final Runnable first;
    private final Thread command = Thread.currentThread();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean came;
    private boolean settled;

    /** @param first what is done before the thread is interrupted */
    Interruption(Runnable first) {
        this.first = first;
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "duijie-end"));
    }

    /** Interrupts the command, and returns when it is over. */
    void end() {
        if (over.getCount() == 0) {
            return;
        }
        interrupt();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void interrupt() {
        came = true;
        if (!settled) {
            first.run();
            command.interrupt();
        }
    }

    /**
     * What the command's thread does from now on is not interrupted: neither by what comes later, nor by what is under way. Who
     * asks {@link #came} may hear of it before its thread is interrupted.
     */
    synchronized void settle() {
        settled = true;
        Thread.interrupted();
    }

    /** Whether somebody wants the command to end. */
    boolean came() {
        return came;
    }

    @Override
    public void close() {
        over.countDown();
    }
}
