package org.duijie.acceptance.system;

/**
 * What a service answered.
 *
 * @param what the request, in words
 */
record Answer(String what, int status, String body) {
    private static final int FIRST_FAULT = 500;

    /** Whether it is the sender who is told of an error. */
    boolean isOfTheSender() {
        return status >= 400 && status < FIRST_FAULT;
    }

    /** Whether something of the platform went wrong. */
    boolean isFault() {
        return status >= FIRST_FAULT;
    }

    @Override
    public String toString() {
        return what + ": " + status + " " + body.substring(0, Math.min(body.length(), 200));
    }
}
