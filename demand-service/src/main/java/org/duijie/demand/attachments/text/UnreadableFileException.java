package org.duijie.demand.attachments.text;

/** Says why a file's text could not be had. */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
