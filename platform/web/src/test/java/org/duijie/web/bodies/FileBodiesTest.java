package org.duijie.web.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.duijie.web.problems.ProblemWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileBodiesTest {
    private static final String PATH = "/files";
    private static final Duration TURN_WITHIN = Duration.ofMillis(200);

    private final BlockingQueue<RoutingContext> letIn = new LinkedBlockingQueue<>();
    private Vertx vertx;
    private HttpServer server;
    private HttpClient client;

    @BeforeEach
    void begin() throws Exception {
        vertx = Vertx.vertx();
        client = HttpClient.newHttpClient();
        MemorySize size = new MemorySize(BigInteger.valueOf(1 << 20));
        Filters filters = new Filters();
        new FileBodies(
                        new BodyLimits(size, size, List.of(PATH)),
                        new ProblemWriter(vertx, new ObjectMapper()),
                        1,
                        32,
                        Duration.ofMinutes(1),
                        TURN_WITHIN)
                .register(filters);
        Router router = Router.router(vertx);
        filters.getFilters().forEach(filter -> router.route().handler(filter.getHandler()));
        router.route().handler(letIn::add);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void end() throws Exception {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void whoWaitsTooLongForItsTurnIsToldToComeAgain() throws Exception {
        CompletableFuture<HttpResponse<String>> first = upload();
        RoutingContext inHand = letIn.poll(10, TimeUnit.SECONDS);

        HttpResponse<String> late = upload().get(10, TimeUnit.SECONDS);

        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.headers().firstValue("Retry-After")).isPresent();
        assertThat(late.body()).contains("\"unavailable\"");
        answer(inHand);
        assertThat(first.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        // It did not take a turn with it.
        CompletableFuture<HttpResponse<String>> next = upload();
        answer(letIn.poll(10, TimeUnit.SECONDS));
        assertThat(next.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    private CompletableFuture<HttpResponse<String>> upload() {
        URI address = URI.create("http://127.0.0.1:" + server.actualPort() + PATH);
        HttpRequest request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .POST(BodyPublishers.ofByteArray(new byte[1000]))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    private static void answer(RoutingContext request) {
        request.vertx().runOnContext(now -> request.response().end("taken"));
    }
}
