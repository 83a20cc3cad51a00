package org.duijie.gateway.neighbours;

import io.netty.util.AttributeKey;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server in the place of a service; it answers what a test wants, else with what it was asked. */
public final class Service implements AutoCloseable {
    /** Of {@code org.duijie.web.connections}. */
    private static final AttributeKey<Boolean> ARRIVED = AttributeKey.valueOf("duijie-request-arrived");

    private final String name;
    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Handler<HttpServerRequest> behaviour = this::echo;

    private Service(String name) {
        this.name = name;
    }

    /** Starts it where the gateway looks for it. */
    public static Service start(String name) throws Exception {
        Service service = new Service(name);
        HttpServer server = service.vertx
                .createHttpServer()
                .connectionHandler(connection -> service.connections.incrementAndGet())
                .requestHandler(service::handle);
        server.listen(Neighbours.portOf(name), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return service;
    }

    /** What it does with requests from now on. */
    public void behave(Handler<HttpServerRequest> wanted) {
        behaviour = wanted;
    }

    /** Forgets what it was asked and told to do. */
    public void reset() {
        behaviour = this::echo;
        asked.clear();
        connections.set(0);
    }

    /** Methods and addresses of the requests that came. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Connections that were opened to it. */
    public int connections() {
        return connections.get();
    }

    public Vertx vertx() {
        return vertx;
    }

    private void handle(HttpServerRequest request) {
        asked.add(request.method() + " " + request.uri());
        // Every server of this process is guarded; what comes as far as this is answered here, as it is.
        ((ConnectionBase) request.connection()).channel().attr(ARRIVED).set(true);
        behaviour.handle(request);
    }

    private void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            request.response()
                    .putHeader("content-type", "application/json")
                    .end(new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("body", body.toString())
                            .encode());
        });
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
