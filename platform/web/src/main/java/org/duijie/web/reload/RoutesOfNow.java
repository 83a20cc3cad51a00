package org.duijie.web.reload;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Live reload, with more than one request at a time. Quarkus lets a request that waited for another one's reload go on along
 * the routes from before it. Those ask the container, which is the new one by then, for their beans, and leave instances of
 * old classes in it: from then on each request fails with "X cannot be cast to X", until the next change. Such a request is
 * handed to the present routes instead, as Quarkus does with the one that reloaded.
 */
@IfBuildProfile("dev")
@ApplicationScoped
class RoutesOfNow {
    private static final String AGAIN = "x-duijie-routed-again";

    private static final int BEFORE_ANY_BEAN_IS_ASKED_FOR = Integer.MAX_VALUE;

    void register(@Observes Filters filters) {
        ArcContainer ofTheseRoutes = Arc.container();
        filters.register(context -> pass(context, ofTheseRoutes), BEFORE_ANY_BEAN_IS_ASKED_FOR);
    }

    private static void pass(RoutingContext context, ArcContainer ofTheseRoutes) {
        if (Arc.container() == ofTheseRoutes) {
            context.next();
        } else if (Arc.container() == null || context.request().headers().contains(AGAIN)) {
            // In the middle of a change, with nobody there who could make more of it.
            context.response()
                    .setStatusCode(HttpResponseStatus.SERVICE_UNAVAILABLE.code())
                    .putHeader(HttpHeaderNames.RETRY_AFTER, "1")
                    .end();
        } else {
            context.request().headers().set(AGAIN, "true");
            VertxHttpRecorder.getRootHandler().handle(context.request());
        }
    }
}
