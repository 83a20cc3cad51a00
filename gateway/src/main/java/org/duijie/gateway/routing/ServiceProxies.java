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
    private final Upstream upstream;
    private final Refusals refusals;
    private final BodyLimits limits;
    private final Map<ServiceRoute, HttpProxy> proxies = new ConcurrentHashMap<>();

    ServiceProxies(Upstream upstream, Refusals refusals, BodyLimits limits) {
        this.upstream = upstream;
        this.refusals = refusals;
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
                .addInterceptor(new Passage(route, limits, refusals));
    }
}
