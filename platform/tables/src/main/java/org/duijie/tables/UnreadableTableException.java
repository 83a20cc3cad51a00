package org.duijie.tables;

import java.nio.charset.CharacterCodingException;

/** A file that is no table at all: nothing of it can be taken. */
public final class UnreadableTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadableTableException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** What a failure while reading says of the file. */
    static UnreadableTableException of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UnreadableTableException told -> {
                    return told;
                }
                case CharacterCodingException undecodable -> {
                    return new UnreadableTableException(Reason.UNDECODABLE, failure);
                }
                case LineTooLongException tooLong -> {
                    return new UnreadableTableException(Reason.LINE_TOO_LONG, failure);
                }
                default -> {
                    // What it is the cause of may still be one of these.
                }
            }
        }
        return new UnreadableTableException(Reason.BROKEN, failure);
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the whole. */
    public enum Reason {
        EMPTY,
        /** No heading is known. */
        NO_KNOWN_HEADING,
        /** Two columns have the same heading, and it is a known one. */
        DOUBLED_HEADING,
        /** It begins like a workbook and is none, or like text and breaks off. */
        BROKEN,
        /** A workbook that unpacks to more than is read. */
        TOO_LARGE,
        /** Text in an encoding that is not known, or with bytes that are none of it. */
        UNDECODABLE,
        /** A workbook of before 2007 (.xls, .et), or one with a password: both come in OLE2's form. */
        OLD_OR_LOCKED_WORKBOOK,
        /** More than {@link TableLimits#COLUMNS}. */
        TOO_MANY_COLUMNS,
        /** More than {@link TableLimits#ROWS}. */
        TOO_MANY_ROWS,
        /** More than {@link TableLimits#LINE}; often a quote that is not closed. */
        LINE_TOO_LONG,
        /** A cell in a place that no sheet has. */
        CELL_OUT_OF_RANGE,
        /** No sheet has the name that the mapping says. */
        NO_SUCH_SHEET
    }
}
