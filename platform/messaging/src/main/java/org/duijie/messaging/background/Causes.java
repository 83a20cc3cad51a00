package org.duijie.messaging.background;

/** Failures in one line of the log: which, and where it began. */
public final class Causes {
    private static final int MOST = 20;

    private Causes() {}

    public static String line(Throwable failure) {
        Throwable first = failure;
        for (int depth = 0; first.getCause() != null && depth < MOST; depth++) {
            first = first.getCause();
        }
        StackTraceElement[] trace = first.getStackTrace();
        return first.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
