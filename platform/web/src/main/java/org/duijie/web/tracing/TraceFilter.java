package org.duijie.web.tracing;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.duijie.messaging.tracing.TraceParent;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Makes the caller's trace that of the events which the request causes, where no span of it is recorded. */
class TraceFilter {

    @ServerRequestFilter
    void enter(ContainerRequestContext request) {
        TraceParent.enter(request::getHeaderString);
    }
}
