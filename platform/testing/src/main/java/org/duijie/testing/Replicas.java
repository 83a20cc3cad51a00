package org.duijie.testing;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.duijie.stack.AtOnce;

/** Several replicas of the application under test, as far as its database can tell. */
public final class Replicas {
    private static final int SEVERAL = 4;

    private Replicas() {}

    /** What each replica does. */
    @FunctionalInterface
    public interface Work {
        void run() throws Throwable;
    }

    /**
     * Lets all do the same at once, and returns when all have done it.
     *
     * @throws ExecutionException what the first that failed threw
     */
    public static void atOnce(Work work) throws InterruptedException, ExecutionException {
        try (var replicas = AtOnce.threads()) {
            for (Future<Void> done : replicas.invokeAll(Collections.nCopies(SEVERAL, replica(work)))) {
                done.get();
            }
        }
    }

    private static Callable<Void> replica(Work work) {
        return () -> {
            try {
                work.run();
                return null;
            } catch (Exception | Error failure) {
                throw failure;
            } catch (Throwable neither) {
                throw new AssertionError(neither);
            }
        };
    }
}
