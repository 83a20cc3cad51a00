package org.duijie.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.httpproxy.Body;

/**
 * The whole body of a request: a short one in memory, a long one in a file that is gone when it is closed.
 *
 * @param file null for a short one
 */
record TakenBody(long length, Buffer memory, AsyncFile file) {

    /** To be sent once. */
    Body body() {
        return file == null ? Body.body(memory) : Body.body(file, length);
    }

    Future<Void> close() {
        return file == null ? Future.succeededFuture() : file.close();
    }
}
