package org.duijie.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.gateway.neighbours.Service;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class RoutingIT {
    private static final String DEMANDS = "/api/v1/demands";

    private static RealmNetwork network;
    private static Service demand;
    private static Service outcome;
    private static Service matching;

    @BeforeAll
    static void start() throws Exception {
        network = RealmNetwork.start();
        demand = Service.start("demand");
        outcome = Service.start("outcome");
        matching = Service.start("matching");
    }

    @AfterAll
    static void stop() throws Exception {
        demand.close();
        outcome.close();
        matching.close();
        network.close();
    }

    @BeforeEach
    void forget() {
        demand.reset();
        outcome.reset();
        matching.reset();
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/demands, demand",
        "/api/v1/demands/01890a5d-ac96-774b-bcce-b302099a8057/submit, demand",
        "/api/v1/outcomes?limit=5&q=%E7%94%B5+%26, outcome",
        "/api/v1/experts/7, outcome",
        "/api/v1/facilities, outcome",
        "/api/v1/datasets, outcome",
        "/api/v1/pairings?demand=7, matching",
        "/api/v1/matches, matching",
        "/api/v1/similar, matching",
        "/api/v1/matchers/, matching",
        "/api/v1/conflicts/7, matching",
        "/api/v1/gaps?demand=7, matching",
        "/api/v1/teams?demand=7, matching",
        "/api/v1/support?demand=7, matching",
        "/api/v1/replays?demand=7, matching",
    })
    void eachPathLeadsToItsServiceAsItIs(String path, String service) {
        as("company")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(path));
    }

    @Test
    void theRequestGoesOnWithItsMethodHeadersTokenAndBody() {
        as("company")
                .header("If-Match", "\"v3\"")
                .header("Idempotency-Key", "k-1")
                .header("Accept-Language", "zh")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"title\": \"高精度电源\"}")
                .patch(DEMANDS + "/7")
                .then()
                .statusCode(200)
                .body("method", equalTo("PATCH"))
                .body("body", equalTo("{\"title\": \"高精度电源\"}"))
                .body("headers.authorization", equalTo("Bearer " + Tokens.of("company")))
                .body("headers.if-match", equalTo("\"v3\""))
                .body("headers.idempotency-key", equalTo("k-1"))
                .body("headers.accept-language", equalTo("zh"))
                .body("headers.content-type", equalTo("application/merge-patch+json; charset=UTF-8"));
    }

    @Test
    void theAnswerComesBackWithItsStatusAndHeaders() {
        demand.behave(request -> request.response()
                .setStatusCode(201)
                .putHeader("location", "/api/v1/demands/7")
                .putHeader("etag", "\"v1\"")
                .putHeader("content-type", "application/json")
                .putHeader("connection", "x-inner")
                .putHeader("x-inner", "of this connection")
                .putHeader("keep-alive", "timeout=7")
                .end("{\"id\": 7}"));

        as("company")
                .body("{}")
                .post(DEMANDS)
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/demands/7")
                .header("ETag", "\"v1\"")
                .header("x-inner", nullValue())
                .header("keep-alive", nullValue())
                .contentType("application/json")
                .body("id", equalTo(7));
    }

    @ParameterizedTest
    @CsvSource({"GET, 204", "GET, 304", "DELETE, 204", "HEAD, 200", "GET, 404", "GET, 500"})
    void answersWithoutABodyStaySo(String method, int status) {
        demand.behave(request -> request.response().setStatusCode(status).end());

        for (int again = 0; again < 3; again++) {
            as("company")
                    .request(method, DEMANDS)
                    .then()
                    .statusCode(status)
                    .header("Transfer-Encoding", nullValue())
                    .body(equalTo(""));
        }
        assertThat(demand.connections()).as("connections").isLessThanOrEqualTo(1);
    }

    @Test
    void aProblemOfAServiceComesThroughUntouched() {
        demand.behave(request -> request.response()
                .setStatusCode(422)
                .putHeader("content-type", "application/problem+json")
                .end("{\"code\": \"invalid\"}"));

        as("company")
                .body("{}")
                .post(DEMANDS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"));
    }

    @Test
    void theServiceIsToldWhoCalledAndNobodyElseCanSayIt() {
        as("company")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("Forwarded", "for=203.0.113.9")
                .header("X-Real-IP", "203.0.113.9")
                .header("Host", "gateway.example:8080")
                .get(DEMANDS)
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-host", equalTo("gateway.example:8080"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue());
    }

    @Test
    void headersOfTheCallersConnectionEndHere() throws Exception {
        String request = "GET " + DEMANDS + " HTTP/1.1\r\nHost: gateway.example\r\n"
                + "Authorization: Bearer " + Tokens.of("company") + "\r\n"
                + "Connection: X-Inner, upgrade\r\nX-Inner: a\r\nTE: trailers\r\nUpgrade: websocket\r\n"
                + "Proxy-Authorization: Basic YTpi\r\nX-Outer: b\r\n\r\n";

        String answer;
        try (RawHttp http = RawHttp.connect()) {
            answer = http.send(request).readUntil("\"body\":\"\"}");
        }

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("\"x-outer\":\"b\"")
                .doesNotContain("\"x-inner\"", "\"te\"", "\"upgrade\"", "\"proxy-authorization\"", "\"connection\"");
    }

    @Test
    void aTraceGoesOnAndIsBegunWhereThereIsNone() {
        String given = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        as("company")
                .header("traceparent", given)
                .header("tracestate", "a=b")
                .get(DEMANDS)
                .then()
                .body("headers.traceparent", equalTo(given))
                .body("headers.tracestate", equalTo("a=b"));
        as("company")
                .get(DEMANDS)
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
        as("company")
                .header("traceparent", "made up")
                .header("tracestate", "a=b")
                .get(DEMANDS)
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .body("headers.tracestate", nullValue());
    }

    @Test
    void connectionsToAServiceAreKept() {
        for (int i = 0; i < 20; i++) {
            as("company").body("{\"n\": " + i + "}").post(DEMANDS).then().statusCode(200);
        }

        assertThat(demand.asked()).hasSize(20);
        assertThat(demand.connections()).isLessThanOrEqualTo(2);
    }

    @Test
    void anAnswerIsStreamedWhileItIsWritten() throws Exception {
        CompletableFuture<Void> readByCaller = new CompletableFuture<>();
        demand.behave(request -> {
            request.response().setChunked(true).putHeader("content-type", "text/event-stream");
            request.response().write("data: first\n\n");
            readByCaller.thenRun(() -> request.response().end("data: last\n\n"));
        });

        try (RawHttp http = RawHttp.connect()) {
            http.send(RawHttp.request("GET", DEMANDS, Tokens.of("company")));
            http.readUntil("data: first");
            readByCaller.complete(null);
            assertThat(http.readAll()).contains("data: last");
        }
    }

    @Test
    void aCallerWhoReadsSlowlyHoldsTheServiceBack() throws Exception {
        Flood flood = new Flood();
        demand.behave(flood::begin);

        try (RawHttp http = RawHttp.connect()) {
            http.send(RawHttp.request("GET", DEMANDS, Tokens.of("company")));
            http.readUntil("200 OK");
            long held = flood.awaitStandstill();

            assertThat(held).isLessThan(Flood.ENDLESS / 4);
        }
        await().atMost(10, TimeUnit.SECONDS).until(flood::isOver);
    }

    @Test
    void whenTheCallerGoesAwayTheServiceIsTold() throws Exception {
        CompletableFuture<Void> told = new CompletableFuture<>();
        demand.behave(request -> {
            request.response().exceptionHandler(gone -> told.complete(null));
            request.response().closeHandler(gone -> told.complete(null));
        });

        try (RawHttp http = RawHttp.connect()) {
            http.send(RawHttp.request("GET", DEMANDS, Tokens.of("company")));
            await().until(() -> !demand.asked().isEmpty());
        }

        assertThat(told).succeedsWithin(1, TimeUnit.SECONDS);
    }

    @Test
    void aCallerWhoAsksFirstIsToldToSendItsBody() throws Exception {
        try (RawHttp http = RawHttp.connect()) {
            http.send("POST " + DEMANDS + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + Tokens.of("company")
                    + "\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n");
            http.readUntil("HTTP/1.1 100 Continue\r\n\r\n");
            http.send("{}");
            assertThat(http.readAll()).startsWith("HTTP/1.1 200").contains("\"body\":\"{}\"");
        }
    }

    @Test
    void twoRequestsOfOneConnectionAreAnsweredInTurn() throws Exception {
        String first =
                RawHttp.request("GET", DEMANDS + "?n=1", Tokens.of("company")).replace("Connection: close\r\n", "");
        String second = RawHttp.request("GET", DEMANDS + "?n=2", Tokens.of("company"));

        String answers = RawHttp.exchange(first + second);

        assertThat(answers).contains("n=1", "n=2");
        assertThat(answers.indexOf("n=1")).isLessThan(answers.indexOf("n=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../q/metrics",
                "/api/v1/demands/../../../q/metrics",
                "/api/v1/demands/..%2f..%2f..%2fq/metrics",
                "/api/v1/demands/%2e%2e/%2e%2e/%2e%2e/q/metrics",
                "/api/v1/demands/..;/..;/..;/q/metrics",
                "/api/v1/demands/%252e%252e/q/metrics",
                "//q/metrics",
                "/api/v1//demands",
                "/api//v1/demands",
                "/api/v1/demands//",
                "/api/v1/demands/./",
                "/api/v1/demands%2f7",
                "/api/v1/demands;a=b/7",
                "/api/v1/demands/a%00",
                "/api/v1/outcomes/..\\..\\q",
                "http://gateway.example/api/v1/demands/../../../q/metrics",
                "*"
            })
    void aPathThatCouldMeanTwoThingsLeadsNowhere(String target) throws Exception {
        String answer = RawHttp.exchange(RawHttp.request("GET", target, Tokens.of("park")));

        assertThat(answer).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("jvm_", "\"service\"");
        assertThat(demand.asked()).isEmpty();
        assertThat(outcome.asked()).isEmpty();
        assertThat(matching.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/demands/q/metrics", "/api/v1/demands/api", "http://gateway.example/api/v1/demands"})
    void whatLooksLikeATrickAndIsNoneReachesTheServiceUnderItsOwnPath(String target) throws Exception {
        String answer = RawHttp.exchange(RawHttp.request("GET", target, Tokens.of("park")));

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(demand.asked()).singleElement().asString().startsWith("GET /api/v1/demands");
    }

    @Test
    void anUnknownRouteIsAProblemInTheLanguageOfTheCaller() {
        as("company")
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("title", equalTo("未找到"));
        given().get("/nothing").then().statusCode(404).contentType("application/problem+json");
        given().header("Accept-Language", "zh-CN")
                .urlEncodingEnabled(false)
                .get("/api/v1/demands%2f7")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("未找到"))
                .body("title", not(equalTo("Not found")));
    }

    @Test
    void pagesOfOtherOriginsAndShortAnswersAreForWhoAsksForThem() throws Exception {
        String answer = RawHttp.exchange(
                "GET /api/v1/openapi HTTP/1.1\r\nHost: a\r\nConnection: close\r\nOrigin: https://park.example\r\n"
                        + "Accept-Encoding: gzip\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContainIgnoringCase("access-control-", "content-encoding");
    }
}
