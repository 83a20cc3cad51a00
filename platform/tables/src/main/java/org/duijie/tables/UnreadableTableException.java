package org.duijie.tables;

/** A file that is no table at all: nothing of it can be taken. */
public final class UnreadableTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadableTableException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the whole. */
    public enum Reason {
        EMPTY,
        /** No heading is known. */
        NO_KNOWN_HEADING,
        /** It begins like a workbook and is none, or like text and breaks off. */
        BROKEN,
        /** A workbook that unpacks to more than is read. */
        TOO_LARGE
    }
}
