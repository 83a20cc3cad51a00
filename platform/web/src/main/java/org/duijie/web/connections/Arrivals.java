package org.duijie.web.connections;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Where requests reach the application; what is refused before is refused by the server itself, which says no more than a status. */
class Arrivals {
    /** Before every other filter. */
    private static final int FIRST = 4000;

    void register(@Observes Filters filters) {
        filters.register(Arrivals::note, FIRST);
    }

    private static void note(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection) {
            Http1Requests.arrived(connection.channel());
        }
        context.next();
    }
}
