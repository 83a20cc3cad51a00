package org.duijie.gateway.browsers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Tells browsers which pages of other origins may call the API (CORS). Who calls from elsewhere is told nothing of it, which a
 * browser takes for a no; callers that are no browsers are not concerned.
 */
@Singleton
class CrossOrigin {
    /** Behind the labels of metrics, before anything that may refuse: a page has to be able to read why. */
    private static final int EARLY = 2500;

    private static final String ANY = "*";
    private static final String ORIGIN = "https?://[A-Za-z0-9.\\-\\[\\]:]+";
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String HEADERS =
            "Authorization, Content-Type, Accept, Accept-Language, If-Match, If-None-Match,"
                    + " Idempotency-Key, traceparent, tracestate";
    private static final String EXPOSED =
            "ETag, Location, Link, Retry-After, Content-Disposition, Content-Language, WWW-Authenticate, Allow";
    private static final int NO_CONTENT = 204;

    private final Set<String> origins;
    private final String maxAge;

    CrossOrigin(CorsConfig config) {
        origins = config.origins().orElse(Set.of());
        maxAge = Long.toString(config.maxAge().toSeconds());
        for (String origin : origins) {
            if (!origin.equals(ANY) && !origin.matches(ORIGIN)) {
                throw new IllegalArgumentException("duijie.gateway.cors.origins has '" + origin
                        + "'; expected a scheme and a host, with its port where it has one, such as"
                        + " https://park.example");
            }
        }
    }

    void register(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            filters.register(this::tell, EARLY);
        }
    }

    private void tell(RoutingContext context) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !isAllowed(origin)) {
            context.addHeadersEndHandler(writing -> vary(context.response()));
            context.next();
        } else if (isPreflight(request)) {
            allow(context.response(), origin);
            context.response()
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge)
                    .setStatusCode(NO_CONTENT)
                    .end();
        } else {
            // Just before they are written: the answer may be a service's.
            context.addHeadersEndHandler(writing -> {
                allow(context.response(), origin);
                context.response().putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
            });
            context.next();
        }
    }

    private boolean isAllowed(String origin) {
        return origins.contains(ANY) || origins.contains(origin);
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return HttpMethod.OPTIONS.equals(request.method())
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private void allow(HttpServerResponse response, String origin) {
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origins.contains(ANY) ? ANY : origin);
        vary(response);
    }

    /** Said to everybody: what is kept on the way must not be shown to the pages of another origin. */
    private void vary(HttpServerResponse response) {
        if (!origins.contains(ANY)) {
            response.headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
    }
}
