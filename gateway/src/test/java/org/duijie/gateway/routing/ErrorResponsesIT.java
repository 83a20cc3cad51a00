package org.duijie.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.gateway.neighbours.Service;
import org.duijie.testing.Faults;
import org.duijie.testing.ManagementPort;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway answers itself. Nobody plays roadshow-service here: it is down. */
@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ErrorResponsesIT {
    private static final String DEMANDS = "/api/v1/demands";
    private static final int MEBIBYTE = 1024 * 1024;

    private static RealmNetwork network;
    private static Service demand;

    @BeforeAll
    static void start() throws Exception {
        network = RealmNetwork.start();
        demand = Service.start("demand");
    }

    @AfterAll
    static void stop() throws Exception {
        demand.close();
        network.close();
    }

    @AfterEach
    void mend() {
        demand.reset();
        network.mend();
    }

    static Stream<Arguments> badTokens() {
        String good = Tokens.of("company");
        String[] parts = good.split("\\.");
        return Stream.of(
                Arguments.of("none", null),
                Arguments.of("empty", ""),
                Arguments.of("no token", "Bearer "),
                Arguments.of("malformed", "Bearer abc"),
                Arguments.of("three parts of nothing", "Bearer a.b.c"),
                Arguments.of("expired", "Bearer " + Tokens.expired()),
                Arguments.of("foreign", "Bearer " + Tokens.foreign()),
                Arguments.of("of an unknown key", "Bearer " + withUnknownKey()),
                Arguments.of("unsigned", "Bearer " + unsigned(parts[1])),
                Arguments.of("without its signature", "Bearer " + parts[0] + "." + parts[1] + "."),
                Arguments.of("cut off", "Bearer " + good.substring(0, good.length() - 9)),
                Arguments.of("another scheme", "Basic Y29tcGFueTpjb21wYW55"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void nobodyGetsThroughWithoutAGoodToken(String kind, String authorization) {
        var request = given().header("Accept-Language", "zh");
        if (authorization != null) {
            request.header("Authorization", authorization);
        }

        ValidatableResponse answer = request.body("{}").post(DEMANDS).then();

        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("Content-Language", "zh")
                .body("code", equalTo("unauthenticated"))
                .body("status", equalTo(401))
                .body("title", equalTo("未登录"));
        assertThat(demand.asked()).isEmpty();
    }

    @Test
    void whoSaysTwiceWhoAsksIsRefused() throws Exception {
        String other = "\r\nAuthorization: Bearer " + Tokens.of("park");
        for (String address : new String[] {DEMANDS, "/api/v1/organisations"}) {
            String answer = RawHttp.exchange(RawHttp.request("GET", address, Tokens.of("company") + other));

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"double-header\"", "The header Authorization");
        }
        assertThat(demand.asked()).isEmpty();
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        given().auth().oauth2(Tokens.idTokenOf("company")).get(DEMANDS).then().statusCode(401);
        assertThat(demand.asked()).isEmpty();
    }

    @Test
    void theGatewaysOwnOperationsRefuseBadTokensLikewise() {
        for (String token : new String[] {"abc", Tokens.expired(), Tokens.foreign()}) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/organisations")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void aTokenThatCannotBeCheckedIsNotSaidToBeBad() {
        network.cut(request -> true);
        unavailable(given().auth().oauth2(withUnknownKey()).get(DEMANDS).then());
        unavailable(given().auth()
                .oauth2(withUnknownKey())
                .get("/api/v1/organisations")
                .then());

        network.mend();
        network.fail(request -> true);
        unavailable(given().auth().oauth2(withUnknownKey()).get(DEMANDS).then());

        network.mend();
        network.hang(request -> true);
        unavailable(given().auth().oauth2(withUnknownKey()).get(DEMANDS).then());

        network.mend();
        given().auth().oauth2(withUnknownKey()).get(DEMANDS).then().statusCode(401);
    }

    @Test
    void knownKeysOutliveAnOutageOfKeycloak() {
        given().auth().oauth2(Tokens.of("company")).get(DEMANDS).then().statusCode(200);
        network.cut(request -> true);

        given().auth().oauth2(Tokens.of("company")).get(DEMANDS).then().statusCode(200);
    }

    @Test
    void aServiceThatIsDownIsSaidToBe() {
        given().auth()
                .oauth2(Tokens.of("park"))
                .header("Accept-Language", "zh")
                .body("{}")
                .post("/api/v1/roadshows")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("Content-Language", "zh")
                .body("code", equalTo("unavailable"))
                .body("title", equalTo("暂时不可用"));
    }

    static Stream<Arguments> deaths() {
        return Stream.of(
                death("closes the connection", request -> request.connection().close()),
                death("closes it after the body", request -> request.body()
                        .onSuccess(body -> request.connection().close())),
                death("says nothing", request -> {}));
    }

    private static Arguments death(String how, Handler<HttpServerRequest> behaviour) {
        return Arguments.of(how, behaviour);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deaths")
    void aServiceThatDiesBeforeItAnswersIsSaidToBeDown(String how, Handler<HttpServerRequest> behaviour) {
        demand.behave(behaviour);

        unavailable(given().auth()
                .oauth2(Tokens.of("company"))
                .body("{}")
                .post(DEMANDS)
                .then());

        demand.reset();
        given().auth().oauth2(Tokens.of("company")).get(DEMANDS).then().statusCode(200);
    }

    @Test
    void aServiceThatDiesInTheMiddleOfItsAnswerLeavesNoneThatLooksWhole() throws Exception {
        demand.behave(request -> {
            request.response().setChunked(true).write("half of ");
            demand.vertx().setTimer(200, later -> request.connection().close());
        });

        String answer = RawHttp.exchange(RawHttp.request("GET", DEMANDS, Tokens.of("company")));

        assertThat(answer).contains("half of ").doesNotEndWith("0\r\n\r\n");
    }

    @Test
    void aBodyThatSaysItIsTooLongIsRefusedBeforeItIsSent() throws Exception {
        String answer;
        try (RawHttp http = RawHttp.connect()) {
            answer = http.send(post("Content-Length: " + (MEBIBYTE + 1)) + "{").readAll();
        }

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "\"too-large\"");
        assertThat(demand.asked()).isEmpty();
    }

    @Test
    void aBodyInChunksIsRefusedWhenItTurnsOutTooLong() throws Exception {
        String answer;
        try (RawHttp http = RawHttp.connect()) {
            http.send(post("Transfer-Encoding: chunked"));
            sendChunks(http, 17);
            answer = http.readUntil("\"too-large\"");
        }

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "1048576");
        assertThat(demand.asked()).isEmpty();
    }

    @Test
    void aCallerWhoNeverEndsItsBodyIsCutOff() throws Exception {
        demand.behave(request -> request.handler(chunk -> {}));

        try (RawHttp http = RawHttp.connect()) {
            http.send(post("Transfer-Encoding: chunked"));
            sendChunks(http, 17);
            http.readUntil("\"too-large\"");
            assertThat(http.readAll()).contains("}");
        }
    }

    @Test
    void aBodyInChunksOfExactlyTheLimitGoesThrough() throws Exception {
        demand.behave(
                request -> request.body().onSuccess(body -> request.response().end("got " + body.length())));

        try (RawHttp http = RawHttp.connect()) {
            http.send(post("Transfer-Encoding: chunked"));
            sendChunks(http, 16);
            http.send("0\r\n\r\n");
            http.readUntil("got " + MEBIBYTE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length", "Transfer-Encoding"})
    void aFileMayBeLargerThanOtherBodies(String header) throws Exception {
        demand.behave(
                request -> request.body().onSuccess(body -> request.response().end("got " + body.length())));

        try (RawHttp http = RawHttp.connect()) {
            if ("Content-Length".equals(header)) {
                http.send(post(DEMANDS + "/imports", "Content-Length: " + 17 * 65_536) + "x".repeat(17 * 65_536));
            } else {
                http.send(post(DEMANDS + "/imports", "Transfer-Encoding: chunked"));
                sendChunks(http, 17);
                http.send("0\r\n\r\n");
            }
            http.readUntil("got " + 17 * 65_536);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length", "Transfer-Encoding"})
    void aFileHasALimitToo(String header) throws Exception {
        demand.behave(request -> request.handler(chunk -> {}));

        String answer;
        try (RawHttp http = RawHttp.connect()) {
            if ("Content-Length".equals(header)) {
                http.send(post(DEMANDS + "/imports", "Content-Length: " + (20 * MEBIBYTE + 1)));
            } else {
                http.send(post(DEMANDS + "/imports", "Transfer-Encoding: chunked"));
                sendChunks(http, 20 * 16 + 1);
            }
            answer = http.readUntil("\"too-large\"");
        }

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "20971520");
    }

    @ParameterizedTest
    @CsvSource({"gzip, chunked", "gzip", "identity"})
    void aBodyInAnEncodingThatTheGatewayDoesNotKnowIsRefused(String encoding) throws Exception {
        try (RawHttp http = RawHttp.connect()) {
            http.send(post("Transfer-Encoding: " + encoding) + "0\r\n\r\n");
            assertThat(http.readUntil("\r\n")).startsWith("HTTP/1.1 400");
        }
        assertThat(demand.asked()).isEmpty();
    }

    @Test
    void withoutItsDatabaseTheGatewayGoesOnRouting() throws Exception {
        given().get(ManagementPort.address("/q/health/ready")).then().statusCode(200);
        Faults.whileDown(Faults.database(), () -> {
            given().auth().oauth2(Tokens.of("company")).get(DEMANDS).then().statusCode(200);
            unavailable(given().auth()
                    .oauth2(Tokens.of("company"))
                    .get("/api/v1/organisations")
                    .then());
            given().get(ManagementPort.address("/q/health/ready")).then().statusCode(503);
            given().get(ManagementPort.address("/q/health/live")).then().statusCode(200);
        });
        await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> given().auth()
                .oauth2(Tokens.of("company"))
                .get("/api/v1/organisations")
                .then()
                .statusCode(200));
    }

    private static String post(String header) {
        return post(DEMANDS, header);
    }

    private static String post(String path, String header) {
        return "POST " + path + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + Tokens.of("company") + "\r\n"
                + header + "\r\n\r\n";
    }

    private static void sendChunks(RawHttp http, int count) throws IOException {
        String chunk = "10000\r\n" + "x".repeat(65_536) + "\r\n";
        for (int i = 0; i < count; i++) {
            http.send(chunk);
        }
    }

    private static void unavailable(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("WWW-Authenticate", nullValue())
                .body("code", equalTo("unavailable"));
    }

    /** A token whose key Keycloak must be asked for, every time. */
    private static String withUnknownKey() {
        String[] parts = Tokens.of("company").split("\\.");
        return encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"unknown\"}") + "." + parts[1] + "." + parts[2];
    }

    private static String unsigned(String claims) {
        return encoded("{\"alg\":\"none\"}") + "." + claims + ".";
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
