package org.duijie.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
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
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BodyIntakeTest {
    private static final int LONG = 300_000;

    @TempDir
    Path folder;

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

        assertThat(answerTo(vertx)).isEqualTo(LONG + " bytes " + Arrays.hashCode(pattern()));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whereNoFileCanBeOpenedNoneIsLeft() throws Exception {
        Set<Path> before = files();

        assertThat(answerTo(without(vertx))).isEqualTo("unavailable");

        assertThat(files()).isEqualTo(before);
    }

    /** What is missing at the end of one would be taken from the next request on its connection. */
    @Test
    void whatIsStillBeingWrittenIsWaitedFor() throws Exception {
        assertThat(answerTo(slow(vertx))).isEqualTo(LONG + " bytes " + Arrays.hashCode(pattern()));
    }

    @Test
    void aBodyThatEndsTooSoonEndsTheConnectionAndNotTheRequest() throws Exception {
        HttpServer service = vertx.createHttpServer()
                .requestHandler(
                        request -> request.endHandler(end -> request.response().end("whole")))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        Path file = Files.write(folder.resolve("body"), pattern());

        Future<Buffer> answer = vertx.fileSystem()
                .open(file.toString(), new OpenOptions().setRead(true))
                .flatMap(opened -> vertx.createHttpClient()
                        .request(HttpMethod.POST, service.actualPort(), "127.0.0.1", "/")
                        .flatMap(request -> {
                            TakenBody body = TakenBody.inFile(LONG + 1, opened);
                            body.sentWith(request);
                            request.putHeader("Content-Length", String.valueOf(body.length()));
                            body.body().stream().pipeTo(request);
                            return request.response().flatMap(HttpClientResponse::body);
                        }));

        assertThat(answer.toCompletionStage().toCompletableFuture())
                .failsWithin(10, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withMessageContaining("closed");
    }

    private String answerTo(Vertx files) throws Exception {
        URI address = server(files);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address)
                                    .POST(BodyPublishers.ofByteArray(pattern()))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    /** Answers with what it reads of a body that was taken in, and with the code of a refusal. */
    private URI server(Vertx files) throws Exception {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> {
                    request.pause();
                    new BodyIntake(files, request, 2 * LONG, Problem.of(ProblemCode.TOO_LARGE))
                            .take(60_000)
                            .flatMap(taken -> content(taken).eventually(() -> taken.close()))
                            .onSuccess(content -> request.response()
                                    .end(content.length() + " bytes " + Arrays.hashCode(content.getBytes())))
                            .onFailure(refused -> request.response().end(refused.getMessage()));
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return URI.create("http://127.0.0.1:" + server.actualPort());
    }

    private static Future<Buffer> content(TakenBody taken) {
        Promise<Buffer> whole = Promise.promise();
        Buffer content = Buffer.buffer();
        taken.body().stream()
                .exceptionHandler(whole::tryFail)
                .endHandler(end -> whole.tryComplete(content))
                .handler(content::appendBuffer);
        return whole.future();
    }

    private static byte[] pattern() {
        byte[] bytes = new byte[LONG];
        for (int place = 0; place < LONG; place++) {
            bytes[place] = (byte) (place % 251);
        }
        return bytes;
    }

    /** As when no descriptor is free at that moment: files can be made, and not opened. */
    private static Vertx without(Vertx real) {
        FileSystem files = proxy(
                FileSystem.class,
                (proxy, method, arguments) -> method.getName().equals("open")
                        ? Future.failedFuture(new FileSystemException("Too many open files"))
                        : method.invoke(real.fileSystem(), arguments));
        return with(real, files);
    }

    private static Vertx with(Vertx real, FileSystem files) {
        return proxy(
                Vertx.class,
                (proxy, method, arguments) ->
                        method.getName().equals("fileSystem") ? files : method.invoke(real, arguments));
    }

    /** As where a disk is busy: what is written is there a moment later. */
    private static Vertx slow(Vertx real) {
        FileSystem files = proxy(
                FileSystem.class,
                (proxy, method, arguments) -> method.getName().equals("open")
                        ? real.fileSystem()
                                .open((String) arguments[0], (OpenOptions) arguments[1])
                                .map(file -> slow(real, file))
                        : method.invoke(real.fileSystem(), arguments));
        return with(real, files);
    }

    private static AsyncFile slow(Vertx real, AsyncFile file) {
        return proxy(
                AsyncFile.class,
                (proxy, method, arguments) -> method.getName().equals("write") && arguments.length == 1
                        ? real.timer(100).flatMap(late -> file.write((Buffer) arguments[0]))
                        : method.invoke(file, arguments));
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
