package org.duijie.stack;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Several things that wait for somebody else, at once: each has a thread of its own. Not for work that keeps a core busy,
 * and not on the JVM's common pool, which may forget what is handed to it (JDK-8373118).
 */
public final class AtOnce {
    private AtOnce() {}

    /** Returns when all have ended; then throws what the first in the list threw, with what others threw as suppressed. */
    public static void run(Runnable... all) {
        each(List.of(all), Runnable::run);
    }

    /** The same for each of a collection. */
    public static <T> void each(Collection<T> all, Consumer<? super T> action) {
        map(all, one -> {
            action.accept(one);
            return true;
        });
    }

    /** The same, with what a function gives for each, in their order. */
    public static <T, R> List<R> map(Collection<T> all, Function<? super T, ? extends R> function) {
        List<CompletableFuture<R>> results;
        try (ExecutorService threads = threads()) {
            results = all.stream()
                    .map(one -> CompletableFuture.<R>supplyAsync(() -> function.apply(one), threads))
                    .toList();
        }
        List<Throwable> failures = results.stream()
                .filter(CompletableFuture::isCompletedExceptionally)
                .map(CompletableFuture::exceptionNow)
                .toList();
        if (!failures.isEmpty()) {
            throw thrown(failures);
        }
        return results.stream().map(CompletableFuture::join).toList();
    }

    private static RuntimeException thrown(List<Throwable> failures) {
        Throwable first = failures.getFirst();
        failures.stream().skip(1).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        // What runs declares no other.
        return (RuntimeException) first;
    }

    /** Begins something in a thread of its own, which keeps no process from ending. */
    public static <R> CompletableFuture<R> begin(Supplier<R> work) {
        CompletableFuture<R> result = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error failure) {
                // As the one who waits for a result that is computed elsewhere is told.
                result.completeExceptionally(new CompletionException(failure));
            }
        });
        return result;
    }

    /** A thread for each task. To be closed, which waits for all of them. */
    public static ExecutorService threads() {
        return Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());
    }
}
