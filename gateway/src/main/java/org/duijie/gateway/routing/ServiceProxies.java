package org.duijie.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duijie.web.problems.BodyLimits;

/** Streams requests to services and answers back, with the pressure of the slower side. */
@Singleton
class ServiceProxies {
    private final UpstreamClient upstream;
    private final ErrorResponses errors;
    private final BodyLimits limits;
    private final Map<ServiceRoute, HttpProxy> proxies = new ConcurrentHashMap<>();

    ServiceProxies(UpstreamClient upstream, ErrorResponses errors, BodyLimits limits) {
        this.upstream = upstream;
        this.errors = errors;
        this.limits = limits;
    }

    void pass(HttpServerRequest request, ServiceRoute route) {
        proxies.computeIfAbsent(route, this::proxy).handle(request);
    }

    private HttpProxy proxy(ServiceRoute route) {
        // No service speaks WebSocket; a tunnel would pass beside all that is checked here.
        ProxyOptions options = new ProxyOptions().setSupportWebSocket(false);
        return HttpProxy.reverseProxy(options, upstream.client())
                .origin(context -> upstream.request(route))
                .addInterceptor(new ProxyHeaders(route, limits, errors));
    }
}
