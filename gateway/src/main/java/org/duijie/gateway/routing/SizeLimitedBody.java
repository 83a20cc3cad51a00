package org.duijie.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * A request's body that fails when it turns out longer than allowed. A body with a length is refused before; this is
 * for those that come in chunks.
 */
final class SizeLimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private long read;
    private Handler<Throwable> failureHandler;

    SizeLimitedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean isExceeded() {
        return read > limit;
    }

    @Override
    public SizeLimitedBody handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> count(chunk, handler));
        return this;
    }

    private void count(Buffer chunk, Handler<Buffer> handler) {
        boolean failed = isExceeded();
        read += chunk.length();
        if (!isExceeded()) {
            handler.handle(chunk);
        } else if (!failed && failureHandler != null) {
            failureHandler.handle(new BodyTooLongException());
        }
    }

    @Override
    public SizeLimitedBody exceptionHandler(Handler<Throwable> handler) {
        failureHandler = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public SizeLimitedBody endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public SizeLimitedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public SizeLimitedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public SizeLimitedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    /** Says that the body is longer than allowed. */
    static final class BodyTooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BodyTooLongException() {
            super("The body is longer than allowed", null, false, false);
        }
    }
}
