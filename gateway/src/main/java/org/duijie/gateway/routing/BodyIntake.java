package org.duijie.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.util.UUID;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.jboss.logging.Logger;

/** Takes in one body, on the event loop of its request. */
final class BodyIntake {
    private static final Logger LOG = Logger.getLogger(BodyIntake.class);

    /** Bytes that are held in memory; nearly every body is shorter. */
    private static final int IN_MEMORY = 64 * 1024;

    /** Made and opened in one: where that fails, no file is left that nobody would delete. */
    private static final OpenOptions ONCE =
            new OpenOptions().setCreateNew(true).setDeleteOnClose(true).setPerms("rw-------");

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final long limit;
    private final Problem tooLong;
    private final Promise<TakenBody> whole = Promise.promise();
    private Buffer memory = Buffer.buffer();
    private AsyncFile file;
    private Future<Void> written = Future.succeededFuture();
    private long length;

    /**
     * @param request paused
     * @param limit bytes at most
     * @param tooLong what is said to a longer one
     */
    BodyIntake(Vertx vertx, HttpServerRequest request, long limit, Problem tooLong) {
        this.vertx = vertx;
        this.request = request;
        this.limit = limit;
        this.tooLong = tooLong;
    }

    /**
     * The body when it is whole; fails with {@link BodyRefusedException}.
     *
     * @param withinMillis how long it may take
     */
    Future<TakenBody> take(long withinMillis) {
        long timer = vertx.setTimer(withinMillis, late -> refuse(Problem.of(ProblemCode.REQUEST_TIMEOUT)));
        request.exceptionHandler(gone -> refuse(Problem.of(ProblemCode.BAD_REQUEST)));
        request.handler(this::take);
        request.endHandler(end -> end());
        request.resume();
        return whole.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private void take(Buffer chunk) {
        if (whole.future().isComplete()) {
            return;
        }
        length += chunk.length();
        if (length > limit) {
            refuse(tooLong);
        } else if (file != null) {
            write(chunk);
        } else {
            memory.appendBuffer(chunk);
            if (memory.length() > IN_MEMORY) {
                spill();
            }
        }
    }

    /** Goes on in a file. */
    private void spill() {
        request.pause();
        vertx.fileSystem()
                .open(newName(), ONCE)
                .onSuccess(opened -> {
                    if (whole.future().isComplete()) {
                        opened.close();
                        return;
                    }
                    file = opened;
                    file.exceptionHandler(this::unwritable);
                    write(memory);
                    memory = null;
                    request.resume();
                })
                .onFailure(this::unwritable);
    }

    private static String newName() {
        return Path.of(System.getProperty("java.io.tmpdir"), "duijie-body" + UUID.randomUUID() + ".part")
                .toString();
    }

    private void write(Buffer chunk) {
        Future<Void> write = file.write(chunk).onFailure(this::unwritable);
        written = written.compose(before -> write);
        if (file.writeQueueFull()) {
            request.pause();
            file.drainHandler(drained -> request.resume());
        }
    }

    private void end() {
        if (file == null) {
            whole.tryComplete(TakenBody.inMemory(memory));
        } else {
            // A flush does not wait for what is still being written.
            written.onSuccess(all -> whole.tryComplete(TakenBody.inFile(length, file.setReadPos(0))))
                    .onFailure(this::unwritable);
        }
    }

    private void unwritable(Throwable failure) {
        LOG.warnf("request=refused cause=body-not-kept: %s", failure);
        refuse(Problem.of(ProblemCode.UNAVAILABLE));
    }

    private void refuse(Problem problem) {
        if (whole.tryFail(new BodyRefusedException(problem)) && file != null) {
            file.close();
        }
    }

    /** Says what is answered in place of a service. */
    static final class BodyRefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        BodyRefusedException(Problem problem) {
            super(problem.code().wireName(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
