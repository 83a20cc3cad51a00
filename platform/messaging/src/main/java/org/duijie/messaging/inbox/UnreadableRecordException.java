package org.duijie.messaging.inbox;

/** A record that is no event of the contract; trying again cannot help. */
public class UnreadableRecordException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableRecordException(String reason) {
        super(reason);
    }
}
