package org.duijie.stack;

/** A server did not do what was asked of it; the message names the server, what was expected and what it said. */
public class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
