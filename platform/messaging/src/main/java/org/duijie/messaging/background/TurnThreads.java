package org.duijie.messaging.background;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * So many at a time do what is next, on threads of their own: what is slow costs nobody else's thread. Whatever one thing ends
 * with, the next is done.
 *
 * @param <T> what there is to do
 */
public final class TurnThreads<T> {
    private static final Logger LOG = Logger.getLogger(TurnThreads.class);
    private static final int PATIENCE_SECONDS = 5;

    private final String name;
    private final Supplier<T> next;
    private final Consumer<T> work;
    private final Semaphore free;
    private final ExecutorService threads;
    private volatile boolean stopping;

    /**
     * @param name of what is done, for the log and the threads, such as {@code imports}
     * @param next what is to be done now, noted before it is begun; null where there is nothing
     */
    public TurnThreads(String name, int atOnce, Supplier<T> next, Consumer<T> work) {
        this.name = name;
        this.next = next;
        this.work = work;
        this.free = new Semaphore(atOnce);
        this.threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    }

    /** Begins with what is next, on each thread that has nothing to do. */
    public void begin() {
        try {
            while (!stopping && free.tryAcquire()) {
                if (!beginOne()) {
                    return;
                }
            }
        } catch (RuntimeException failure) {
            LOG.warnf("%s=postponed cause=%s", name, Causes.line(failure));
        }
    }

    private boolean beginOne() {
        boolean begun = false;
        try {
            T first = next.get();
            if (first != null) {
                threads.execute(() -> work(first));
                begun = true;
            }
            return begun;
        } finally {
            if (!begun) {
                free.release();
            }
        }
    }

    /** Does this, and then the next, as long as there is something to do. */
    private void work(T first) {
        try {
            T now = first;
            while (now != null) {
                work.accept(now);
                now = stopping ? null : next.get();
            }
        } catch (Exception | Error failure) {
            // Of the database, mostly: what was begun is taken up by and by.
            LOG.warnf("%s=postponed cause=%s", name, Causes.line(failure));
        } finally {
            free.release();
        }
    }

    /** Begins nothing more, and waits a moment for what is under way. */
    public void stop() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
