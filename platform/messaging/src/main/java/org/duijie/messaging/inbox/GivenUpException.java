package org.duijie.messaging.inbox;

/** A record that is not tried any more: the last of several attempts failed, or trying cannot help. */
final class GivenUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DEPTH = 20;
    private final int attempts;
    private final String reason;

    private GivenUpException(int attempts, String reason, Throwable cause) {
        super(reason, cause);
        this.attempts = attempts;
        this.reason = reason;
    }

    /** With the kind of failure as the reason; not its text, which may quote data. */
    static GivenUpException after(int attempts, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        return new GivenUpException(
                attempts, root.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : ""), failure);
    }

    /** An event that cannot be true. */
    static GivenUpException refused(String reason) {
        return new GivenUpException(1, reason, null);
    }

    /** Each attempt was the last thing that the service did. */
    static GivenUpException deadly(int attempts) {
        return new GivenUpException(attempts, "The service ended each time while it took this record", null);
    }

    /** It, or the one behind it; null where it is another failure. */
    static GivenUpException in(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (cause instanceof GivenUpException givenUp) {
                return givenUp;
            }
            cause = cause.getCause();
        }
        return null;
    }

    int attempts() {
        return attempts;
    }

    String reason() {
        return reason;
    }
}
