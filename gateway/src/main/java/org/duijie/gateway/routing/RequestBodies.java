package org.duijie.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.duijie.web.bodies.BodyLimits;

/** Takes bodies of requests in, before a service is bothered with them. */
@Singleton
class RequestBodies {
    /** What may be longer than this has more time. */
    private static final long SHORT = 1 << 20;

    /** Slower than this nobody sends a file on purpose. */
    private static final long BYTES_PER_SECOND = 64 * 1024;

    private final Vertx vertx;
    private final BodyLimits limits;
    private final Duration within;

    RequestBodies(Vertx vertx, BodyLimits limits, UpstreamConfig config) {
        this.vertx = vertx;
        this.limits = limits;
        this.within = config.bodyWithin();
    }

    /** The whole body of a paused request; fails with {@link BodyIntake.BodyRefusedException}. */
    Future<TakenBody> take(HttpServerRequest request) {
        long limit = limits.of(request.path());
        return new BodyIntake(vertx, request, limit, limits.problem(request.path()))
                .take(within.plusSeconds(Math.max(0, limit - SHORT) / BYTES_PER_SECOND)
                        .toMillis());
    }
}
