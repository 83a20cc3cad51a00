package org.duijie.tables;

import java.nio.charset.CharacterCodingException;
import java.util.Collection;
import java.util.stream.Collectors;

/** A file that is no table at all: nothing of it can be taken. */
public final class UnreadableTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Things that are named. */
    private static final int MOST = 10;

    private final Reason reason;
    private final String found;

    UnreadableTableException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.found = null;
    }

    private UnreadableTableException(Reason reason, Collection<String> found) {
        super(reason.name());
        this.reason = reason;
        this.found = found.stream().limit(MOST).collect(Collectors.joining(", ")) + (found.size() > MOST ? ", …" : "");
    }

    /** @param found what its words name, each as {@link KnownHeadings#told} */
    static UnreadableTableException naming(Reason reason, Collection<String> found) {
        return new UnreadableTableException(reason, found);
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

    /** What of the file it is about, such as the doubled headings with their columns; null where it names nothing. */
    public String found() {
        return found;
    }

    /** What is wrong with the whole. */
    public enum Reason {
        EMPTY,
        /** No heading is known. */
        NO_KNOWN_HEADING,
        /** Several columns have the same heading, and it is a known one; it is found with them. */
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
        /** No sheet has the name that the mapping says; those that there are are found. */
        NO_SUCH_SHEET
    }
}
