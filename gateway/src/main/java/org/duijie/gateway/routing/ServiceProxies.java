package org.duijie.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Streams requests to services and answers back, with the pressure of the slower side. */
@Singleton
class ServiceProxies {
    private final Upstream upstream;
    private final Refusals refusals;
    private final long bodyLimit;
    private final Map<ServiceRoute, HttpProxy> proxies = new ConcurrentHashMap<>();

    ServiceProxies(
            Upstream upstream,
            Refusals refusals,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit) {
        this.upstream = upstream;
        this.refusals = refusals;
        this.bodyLimit = bodyLimit.asLongValue();
    }

    void pass(HttpServerRequest request, ServiceRoute route) {
        proxies.computeIfAbsent(route, this::proxy).handle(request);
    }

    private HttpProxy proxy(ServiceRoute route) {
        // No service speaks WebSocket; a tunnel would pass beside all that is checked here.
        ProxyOptions options = new ProxyOptions().setSupportWebSocket(false);
        return HttpProxy.reverseProxy(options, upstream.client())
                .origin(context -> upstream.request(route))
                .addInterceptor(new Passage(route, bodyLimit, refusals));
    }
}
