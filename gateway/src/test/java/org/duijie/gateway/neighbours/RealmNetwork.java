package org.duijie.gateway.neighbours;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.duijie.stack.TestStack;

/** The network between gateway and Keycloak: everything passes, until a test breaks it. */
public final class RealmNetwork implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private volatile Predicate<HttpServerRequest> cut = request -> false;
    private volatile Predicate<HttpServerRequest> failing = request -> false;
    private volatile Predicate<HttpServerRequest> hanging = request -> false;

    private RealmNetwork() {
        HttpProxy proxy = HttpProxy.reverseProxy(
                        new ProxyOptions().setSupportWebSocket(false), vertx.createHttpClient())
                .origin(TestStack.shared().keycloak().port(), "127.0.0.1");
        server = vertx.createHttpServer().requestHandler(request -> {
            if (cut.test(request)) {
                request.connection().close();
            } else if (failing.test(request)) {
                request.response().setStatusCode(500).end("{\"error\":\"unknown_error\"}");
            } else if (!hanging.test(request)) {
                proxy.handle(request);
            }
        });
    }

    /** Starts it where the gateway looks for Keycloak. */
    public static RealmNetwork start() throws Exception {
        RealmNetwork network = new RealmNetwork();
        network.server
                .listen(Neighbours.portOf("network"), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return network;
    }

    /** Breaks connections with such a request from now on. */
    public void cut(Predicate<HttpServerRequest> requests) {
        cut = requests;
    }

    /** Answers such requests with an error of the server from now on. */
    public void fail(Predicate<HttpServerRequest> requests) {
        failing = requests;
    }

    /** Gives such requests no answer at all from now on. */
    public void hang(Predicate<HttpServerRequest> requests) {
        hanging = requests;
    }

    /** Lets everything pass again. */
    public void mend() {
        hanging = request -> false;
        cut = request -> false;
        failing = request -> false;
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
