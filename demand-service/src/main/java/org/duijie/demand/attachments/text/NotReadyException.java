package org.duijie.demand.attachments.text;

/** Says why no process was ready to read a file, which says nothing of the file: the machine is busy, or has no memory left. */
public final class NotReadyException extends Exception {
    private static final long serialVersionUID = 1L;

    NotReadyException(Throwable cause) {
        super(cause);
    }
}
