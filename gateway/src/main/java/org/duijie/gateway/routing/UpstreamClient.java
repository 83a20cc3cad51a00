package org.duijie.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.duijie.web.bodies.BodyLimits;

/** The kept connections to the services. */
@Singleton
class UpstreamClient {
    private final UpstreamConfig config;
    private final BodyLimits limits;
    private final HttpClient client;

    UpstreamClient(Vertx vertx, UpstreamConfig config, BodyLimits limits) {
        this.config = config;
        this.limits = limits;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.connections())
                .setMaxWaitQueueSize(config.waiting())
                .setKeepAlive(true)
                .setKeepAliveTimeout((int) config.keepAlive().toSeconds())
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                // The header that names the trace is written with the others, whether spans are recorded or not.
                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    HttpClient client() {
        return client;
    }

    /**
     * A request to the service of the route; it fails when its answer does not begin in time.
     *
     * @param path where a file goes, it may wait for its turn first
     */
    Future<HttpClientRequest> request(ServiceRoute route, String path) {
        long limit = (limits.isFilePath(path) ? config.fileTimeout() : config.timeout()).toMillis();
        return client.request(new RequestOptions()
                .setHost(route.url().getHost())
                .setPort(route.port())
                .setSsl(route.secure())
                .setConnectTimeout(limit)
                .setIdleTimeout(limit));
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
