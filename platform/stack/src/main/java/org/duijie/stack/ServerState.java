package org.duijie.stack;

/** What is known of a server without asking it. */
public enum ServerState {
    /** Never started, or stopped on purpose. */
    STOPPED,
    /** Started and never stopped, yet its process is gone. */
    DIED,
    /** Its process is there; whether it answers is another question. */
    RUNNING
}
