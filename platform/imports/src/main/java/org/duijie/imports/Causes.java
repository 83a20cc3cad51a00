package org.duijie.imports;

/** Failures in one line of the log: which, and where it began. */
final class Causes {
    private Causes() {}

    static String line(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
