package org.duijie.gateway.routing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.duijie.web.metrics.RequestLabels;

/** Times requests by route, method and status. None of the labels has values that a caller can invent. */
@Singleton
class RequestMeters {
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    private final MeterRegistry meters;

    RequestMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Counts the request when it has ended, however it does. */
    void watch(RoutingContext context, ServiceRoute route) {
        RequestLabels.template(context, route.template());
        Timer.Sample sample = Timer.start(meters);
        context.addEndHandler(ended -> sample.stop(Timer.builder("duijie.gateway.requests")
                .description("Requests to services, as the caller sees them")
                .tag("route", route.service())
                .tag("method", context.request().method().name())
                .tag("status", ended.succeeded() ? status(context.response()) : "ABORTED")
                .serviceLevelObjectives(BUCKETS)
                .register(meters)));
    }

    private static String status(HttpServerResponse response) {
        return Integer.toString(response.getStatusCode());
    }
}
