package org.duijie.web.methods;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in {@code Allow} which methods an address has: with 405 (RFC 9110, 15.5.6), and to who asks for them. */
class AllowHeader {
    private final AllowedMethods methods;

    AllowHeader(AllowedMethods methods) {
        this.methods = methods;
    }

    @ServerResponseFilter
    void leave(ContainerRequestContext request, ContainerResponseContext response) {
        boolean refused = response.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode();
        if (!refused && !HttpMethod.OPTIONS.equals(request.getMethod())) {
            return;
        }
        Set<String> allowed = methods.of(request.getUriInfo().getRequestUri().getRawPath());
        if (!allowed.isEmpty()) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
    }
}
