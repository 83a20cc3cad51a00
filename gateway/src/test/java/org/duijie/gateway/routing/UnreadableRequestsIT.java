package org.duijie.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.gateway.neighbours.Service;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no server can read gets an answer that says so, or a prompt end. */
@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class UnreadableRequestsIT {
    private static final String DEMANDS = "/api/v1/demands";
    private static final String END = "\r\n\r\n";
    private static final int PROMPTLY_MILLIS = 5000;

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
    }

    static Stream<Arguments> unreadable() {
        String host = " HTTP/1.1\r\nHost: a\r\n";
        return Stream.of(
                Arguments.of("no request", "GARBAGE" + END, 400, "bad-request"),
                Arguments.of("a blank in a name", "GET /" + host + "Bad Header: x" + END, 400, "bad-request"),
                Arguments.of(
                        "two lengths",
                        "POST " + DEMANDS + host + "Content-Length: 1\r\nContent-Length: 2" + END + "xx",
                        400,
                        "bad-request"),
                Arguments.of(
                        "a length and chunks",
                        "POST " + DEMANDS + host + "Content-Length: 1\r\nTransfer-Encoding: chunked" + END + "0" + END,
                        400,
                        "bad-request"),
                Arguments.of(
                        "a length below zero",
                        "POST " + DEMANDS + host + "Content-Length: -1" + END,
                        400,
                        "bad-request"),
                Arguments.of("a long address", "GET /" + "x".repeat(5000) + host + "\r\n", 414, "address-too-long"),
                Arguments.of(
                        "a long query",
                        "GET " + DEMANDS + "?q=" + "x".repeat(5000) + host + "\r\n",
                        414,
                        "address-too-long"),
                Arguments.of(
                        "large headers", "GET /" + host + "X: " + "x".repeat(30_000) + END, 431, "headers-too-large"),
                Arguments.of("an encoded nothing", "GET /api/v1/demands/%ZZ" + host + "\r\n", 400, "bad-request"),
                Arguments.of(
                        "a method that is none",
                        "MADEUP /api/v1/organisations" + host + "\r\n",
                        405,
                        "method-not-allowed"),
                Arguments.of("TRACE", "TRACE /api/v1/organisations" + host + "\r\n", 405, "method-not-allowed"),
                Arguments.of("DELETE", "DELETE /api/v1/organisations" + host + "\r\n", 405, "method-not-allowed"),
                Arguments.of(
                        "an encoded nothing asked for",
                        "GET " + DEMANDS + "?q=%ZZ" + host + "\r\n",
                        400,
                        "bad-request"),
                Arguments.of("no host", "GET /api/v1/demands HTTP/1.1\r\n\r\n", 400, "bad-request"),
                Arguments.of("a tunnel", "CONNECT a:443" + host + "\r\n", 404, "not-found"),
                Arguments.of("no path", "OPTIONS *" + host + "\r\n", 404, "not-found"),
                Arguments.of("nothing here", "GET /nowhere" + host + "\r\n", 404, "not-found"),
                Arguments.of("the management's", "GET /q/metrics" + host + "\r\n", 404, "not-found"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatCannotBeReadIsAnsweredWithAProblem(String kind, String request, int status, String code) throws Exception {
        try (RawHttp http = RawHttp.connect()) {
            String answer = http.send(request).readUntil("\"" + code + "\"");

            assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        }
        assertThat(demand.asked()).isEmpty();
    }

    @Test
    void whatFollowsAGoodRequestAndCannotBeReadIsAnsweredBehindIt() throws Exception {
        demand.behave(request ->
                demand.vertx().setTimer(300, passed -> request.response().end("good")));

        String answer = RawHttp.exchange("GET " + DEMANDS + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                + Tokens.of("company") + END + "GARBAGE" + END);

        assertThat(answer).startsWith("HTTP/1.1 200").contains("good", "HTTP/1.1 400", "\"bad-request\"");
        assertThat(answer.indexOf("good")).isLessThan(answer.indexOf("HTTP/1.1 400"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ\r\n{}\r\n0\r\n\r\n", "-1\r\n", "2\r\n{}xx0\r\n\r\n", "ffffffffffffffff\r\n"})
    void aChunkThatIsNoneEndsPromptly(String chunk) throws Exception {
        assertEndsPromptly("Transfer-Encoding: chunked" + END + chunk, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n2\r\n{"})
    void whoSaysNoMoreInTheMiddleOfABodyEndsPromptly(String body) throws Exception {
        assertEndsPromptly(body, true);
    }

    private static void assertEndsPromptly(String body, boolean halfClosed) throws Exception {
        long begin = System.nanoTime();
        try (RawHttp http = RawHttp.connect()) {
            http.send("POST " + DEMANDS + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + Tokens.of("company")
                    + "\r\nContent-Type: application/json\r\n" + body);
            if (halfClosed) {
                http.endSending();
            }

            assertThat(http.readAll()).matches("(?s)|HTTP/1.1 400 .*\"bad-request\".*");
        }
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isLessThan(PROMPTLY_MILLIS);
        assertThat(demand.asked()).isEmpty();
        given().auth().oauth2(Tokens.of("company")).get(DEMANDS).then().statusCode(200);
        demand.reset();
    }

    @Test
    void anAnswerReachesWhoIsStillWritingHeaders() throws Exception {
        try (RawHttp http = RawHttp.connect()) {
            http.send("GET / HTTP/1.1\r\nHost: a\r\n");
            for (int header = 0; header < 1000; header++) {
                http.send("X-Large-" + header + ": " + "x".repeat(1000) + "\r\n");
            }

            assertThat(http.readAll()).startsWith("HTTP/1.1 431").contains("\"headers-too-large\"");
        }
    }

    @Test
    void anAnswerReachesWhoIsStillWriting() throws Exception {
        try (RawHttp http = RawHttp.connect()) {
            http.send("POST " + DEMANDS + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + Tokens.of("company")
                    + "\r\nContent-Type: application/json\r\nContent-Length: 8388608" + END);
            for (int part = 0; part < 128; part++) {
                http.send(new byte[64 * 1024]);
            }

            http.readUntil("\"too-large\"");
            // All of it was read: the connection is good for another request.
            http.send("GET " + DEMANDS + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + Tokens.of("company") + END);
            assertThat(http.readUntil("HTTP/1.1 200")).contains("HTTP/1.1 200");
        }
    }
}
