package org.duijie.messaging.inbox;

/** The last of several attempts failed. */
final class RetriesExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int attempts;

    RetriesExhaustedException(int attempts, Throwable cause) {
        super(cause);
        this.attempts = attempts;
    }

    int attempts() {
        return attempts;
    }

    /** The kind of failure; not its text, which may quote data. */
    String reason() {
        Throwable root = getCause();
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        return root.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : "");
    }
}
