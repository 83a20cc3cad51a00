package org.duijie.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import java.io.EOFException;

/**
 * The whole body of a request: a short one in memory, a long one in a file that is gone when it is closed. On the event loop of its
 * request.
 */
final class TakenBody {
    private final long length;
    private final Buffer memory;
    private final AsyncFile file;
    private long read;
    private HttpClientRequest sentWith;

    private TakenBody(long length, Buffer memory, AsyncFile file) {
        this.length = length;
        this.memory = memory;
        this.file = file;
    }

    static TakenBody inMemory(Buffer memory) {
        return new TakenBody(memory.length(), memory, null);
    }

    /** @param file read from where it stands */
    static TakenBody inFile(long length, AsyncFile file) {
        return new TakenBody(length, null, file);
    }

    long length() {
        return length;
    }

    /** To be sent once. */
    Body body() {
        return file == null ? Body.body(memory) : Body.body(new ToItsEnd(), length);
    }

    /** By this connection. */
    void sentWith(HttpClientRequest request) {
        sentWith = request;
    }

    /**
     * To be called when the request is answered, whatever the answer was. A service may have answered before it had all of the body:
     * what it was promised and does not get it would take from the next request on that connection, be it whose it may. So that
     * connection is not kept.
     */
    Future<Void> close() {
        if (file == null) {
            return Future.succeededFuture();
        }
        if (read < length) {
            endConnection();
        }
        return file.close();
    }

    private void endConnection() {
        if (sentWith != null) {
            sentWith.connection().close();
        }
    }

    /** The file, counted: an end before all of it must be none to the service, which waits for as much as was announced. */
    private final class ToItsEnd implements ReadStream<Buffer> {
        private Handler<Throwable> failed = failure -> {};

        @Override
        public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
            failed = handler == null ? failure -> {} : handler;
            file.exceptionHandler(handler);
            return this;
        }

        @Override
        public ReadStream<Buffer> handler(Handler<Buffer> handler) {
            file.handler(
                    handler == null
                            ? null
                            : part -> {
                                read += part.length();
                                handler.handle(part);
                            });
            return this;
        }

        @Override
        public ReadStream<Buffer> pause() {
            file.pause();
            return this;
        }

        @Override
        public ReadStream<Buffer> resume() {
            file.resume();
            return this;
        }

        @Override
        public ReadStream<Buffer> fetch(long amount) {
            file.fetch(amount);
            return this;
        }

        @Override
        public ReadStream<Buffer> endHandler(Handler<Void> handler) {
            file.endHandler(
                    handler == null
                            ? null
                            : end -> {
                                if (read < length) {
                                    endConnection();
                                    failed.handle(new EOFException(read + " bytes of " + length));
                                } else {
                                    handler.handle(end);
                                }
                            });
            return this;
        }
    }
}
