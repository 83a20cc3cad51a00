package org.duijie.engine.parallel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Work that another core does if one is idle, and else who asks for its result. */
public final class Later<R> implements AutoCloseable {
    private static final int IDLE_SECONDS = 10;
    private static final ThreadPoolExecutor HELPERS = helpers();

    private final FutureTask<R> task;

    private Later(Supplier<R> work) {
        this.task = new FutureTask<>(work::get);
    }

    private static ThreadPoolExecutor helpers() {
        int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        ThreadPoolExecutor helpers = new ThreadPoolExecutor(
                others,
                others,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                // Bounded by its callers: each takes out again what it put in.
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("engine-", 1).daemon().factory());
        helpers.allowCoreThreadTimeOut(true);
        return helpers;
    }

    /** Offers the work to the other cores. */
    public static <R> Later<R> of(Supplier<R> work) {
        Later<R> later = new Later<>(work);
        HELPERS.execute(later.task);
        return later;
    }

    /** Does the work here, unless somebody has begun it. */
    void help() {
        task.run();
        HELPERS.remove(task);
    }

    /** Its result, or what it threw; done here unless somebody has begun it. */
    public R get() {
        help();
        await();
        if (task.state() == Future.State.SUCCESS) {
            return task.resultNow();
        }
        Throwable failure = task.exceptionNow();
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** Nobody does it any more: it is taken out, or, where somebody has begun it, waited for. */
    @Override
    public void close() {
        if (!HELPERS.remove(task)) {
            await();
        }
    }

    /** Until it has ended, well or not. An interrupt does not end what runs elsewhere; it is kept for the caller. */
    void await() {
        boolean interrupted = false;
        while (!task.isDone()) {
            try {
                task.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                // Who asks for the result is told.
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
