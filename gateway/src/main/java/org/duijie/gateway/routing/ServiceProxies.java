package org.duijie.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;

/** Hands requests that are whole on to services, and streams answers back with the pressure of the slower side. */
@Singleton
class ServiceProxies {
    // No service speaks WebSocket; a tunnel would pass beside all that is checked here.
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private final UpstreamClient upstream;
    private final ErrorResponses errors;

    ServiceProxies(UpstreamClient upstream, ErrorResponses errors) {
        this.upstream = upstream;
        this.errors = errors;
    }

    void pass(HttpServerRequest request, TakenBody body, ServiceRoute route) {
        ProxyHeaders headers = new ProxyHeaders(route, body, errors);
        HttpProxy.reverseProxy(OPTIONS, upstream.client())
                .origin(context -> upstream.request(route, request.path()).onSuccess(headers::sentWith))
                .addInterceptor(headers)
                .handle(new WholeRequest(request));
    }
}
