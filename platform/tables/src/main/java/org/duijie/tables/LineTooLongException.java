package org.duijie.tables;

import java.io.IOException;

/** A row of text that does not end within {@link TableLimits#LINE}. */
final class LineTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    LineTooLongException() {
        super("a row of more than " + TableLimits.LINE + " characters");
    }
}
