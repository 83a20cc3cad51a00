package org.duijie.web.tracing;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.duijie.contracts.CloudEventHeaders;
import org.duijie.messaging.tracing.TraceParent;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Makes the caller's {@code traceparent} that of the events which the request causes. */
class TraceFilter {

    @ServerRequestFilter
    void enter(ContainerRequestContext request) {
        TraceParent.enter(request.getHeaderString(CloudEventHeaders.TRACE_PARENT));
    }
}
