package org.duijie.web.bodies;

/**
 * The turn of one body that is a file. It is over when the caller has its answer; where the caller leaves before, when what the
 * body was taken for is done: until then the body is in memory.
 */
final class FileTurn {
    private final Runnable next;
    private boolean working;
    private boolean gone;
    private boolean handedOn;

    /** @param next hands the turn on */
    FileTurn(Runnable next) {
        this.next = next;
    }

    /** An operation has taken it up. */
    synchronized void work() {
        working = true;
    }

    /** The operation has ended. */
    void workIsDone() {
        if (endsWork()) {
            handOn();
        }
    }

    private synchronized boolean endsWork() {
        working = false;
        return gone;
    }

    /**
     * Nothing goes back to the caller any more.
     *
     * @return whether the turn is over with that
     */
    boolean callerIsGone() {
        boolean over = leaves();
        if (over) {
            handOn();
        }
        return over;
    }

    private synchronized boolean leaves() {
        gone = true;
        return !working;
    }

    /** Once, however often it is asked. */
    void handOn() {
        if (isFirst()) {
            next.run();
        }
    }

    private synchronized boolean isFirst() {
        boolean first = !handedOn;
        handedOn = true;
        return first;
    }
}
