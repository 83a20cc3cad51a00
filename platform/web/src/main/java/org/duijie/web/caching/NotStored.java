package org.duijie.web.caching;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * No cache keeps what the API answers, whoever answers it (RFC 9111, section 5.2.2.5): it differs by caller, and may be confidential.
 * An answer that says otherwise itself is left as it is. A client that keeps what it read for itself is no cache, and may ask by its
 * ETag whether that has changed.
 */
class NotStored {
    private static final String API = "/api/";
    private static final String NO_STORE = "no-store";

    /** Before whatever refuses a request, or answers it: pages of other origins, paths that mean two things. */
    private static final int FIRST = 3500;

    void register(@Observes Filters filters) {
        filters.register(NotStored::mark, FIRST);
    }

    private static void mark(RoutingContext context) {
        if (context.normalizedPath().startsWith(API)) {
            context.addHeadersEndHandler(end -> {
                var headers = context.response().headers();
                if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                    headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
                }
            });
        }
        context.next();
    }
}
