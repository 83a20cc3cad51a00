package org.duijie.local;

import java.util.concurrent.CountDownLatch;

/** Lets a command end in order at Ctrl-C: its thread is interrupted, and waited for until this is closed. */
final class Interruption implements AutoCloseable {
    /** What a command ends with that was interrupted, as shells have it. */
    static final int STATUS = 130;

    private final Thread command = Thread.currentThread();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean came;

    /** @param first what is done before the thread is interrupted */
    Interruption(Runnable first) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(first), "duijie-end"));
    }

    private void end(Runnable first) {
        if (over.getCount() == 0) {
            return;
        }
        came = true;
        first.run();
        command.interrupt();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
