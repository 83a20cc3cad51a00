package org.duijie.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyIntakeTest {
    private static final int LONG = 300_000;

    private Vertx vertx;

    @BeforeEach
    void begin() {
        vertx = Vertx.vertx();
    }

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void aLongBodyIsTakenInWholeAndLeavesNoFile() throws Exception {
        Set<Path> before = files();

        assertThat(answerTo(vertx)).isEqualTo(LONG + " bytes");

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whereNoFileCanBeOpenedNoneIsLeft() throws Exception {
        Set<Path> before = files();

        assertThat(answerTo(without(vertx))).isEqualTo("unavailable");

        assertThat(files()).isEqualTo(before);
    }

    private String answerTo(Vertx files) throws Exception {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> {
                    request.pause();
                    new BodyIntake(files, request, 2 * LONG, Problem.of(ProblemCode.TOO_LARGE))
                            .take(10_000)
                            .onSuccess(taken -> request.response().end(taken.length() + " bytes"))
                            .onFailure(refused -> request.response().end(refused.getMessage()));
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.actualPort());
            return client.send(
                            HttpRequest.newBuilder(address)
                                    .POST(BodyPublishers.ofByteArray(new byte[LONG]))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    /** As when no descriptor is free at that moment: files can be made, and not opened. */
    private static Vertx without(Vertx real) {
        FileSystem files = proxy(
                FileSystem.class,
                (proxy, method, arguments) -> method.getName().equals("open")
                        ? Future.failedFuture(new FileSystemException("Too many open files"))
                        : method.invoke(real.fileSystem(), arguments));
        return proxy(
                Vertx.class,
                (proxy, method, arguments) ->
                        method.getName().equals("fileSystem") ? files : method.invoke(real, arguments));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                BodyIntakeTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return handler.invoke(proxy, method, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    private static Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().startsWith("duijie-body"))
                    .collect(Collectors.toSet());
        }
    }
}
