package org.duijie.messaging.inbox;

/** A record that is no event of the contract; trying again cannot help. */
public class UnreadableRecord extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableRecord(String reason) {
        super(reason);
    }
}
