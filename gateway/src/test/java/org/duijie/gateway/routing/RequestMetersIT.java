package org.duijie.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.gateway.neighbours.Service;
import org.duijie.testing.ManagementPort;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class RequestMetersIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    private static RealmNetwork network;
    private static Service demand;

    private MetricProbe metrics;

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

    @BeforeEach
    void look() {
        metrics = MetricProbe.ofApplicationUnderTest();
    }

    @Test
    void requestsAreCountedByRouteMethodAndStatus() {
        MetricSnapshot before = metrics.snapshot();

        given().auth()
                .oauth2(Tokens.of("company"))
                .get("/api/v1/demands/7")
                .then()
                .statusCode(200);
        given().get("/api/v1/demands/7").then().statusCode(401);
        given().auth().oauth2(Tokens.of("park")).get("/api/v1/roadshows").then().statusCode(503);

        await(before, "demand", "200");
        await(before, "demand", "401");
        await(before, "roadshow", "503");
        metrics.awaitIncrease(
                before,
                "http_server_requests_seconds_count",
                Map.of("uri", "/api/v1/demands/**", "method", "GET", "status", "200"),
                1,
                SOON);
    }

    private void await(MetricSnapshot before, String route, String status) {
        metrics.awaitIncrease(
                before,
                "duijie_gateway_requests_seconds_count",
                Map.of("route", route, "method", "GET", "status", status),
                1,
                SOON);
    }

    @Test
    void nothingThatACallerInventsBecomesALabel() throws Exception {
        MetricSnapshot before = metrics.snapshot();
        String id = UUID.randomUUID().toString();
        String token = Tokens.of("company");
        for (String target : new String[] {
            "/api/v1/demands/" + id,
            "/api/v1/organisations/" + id,
            "/api/v1/made-up-" + id,
            "/made-up-" + id,
            "/api/v1/demands//" + id,
            "/api/v1/organisations?limit=" + id
        }) {
            RawHttp.exchange(RawHttp.request("GET", target, token));
            RawHttp.exchange(RawHttp.request("MADEUP", target, token));
            RawHttp.exchange(RawHttp.request("GET", target, "none"));
        }
        RawHttp.exchange("POST /made-up-" + id + " HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n");

        RawHttp.exchange("MADEUP /made-up-" + id + " HTTP/1.1\r\nBad Header: x\r\n\r\n");
        abandon("/api/v1/demands/" + id, token);
        abandon("/api/v1/organisations/" + id + "?made-up=1", token);

        metrics.awaitIncrease(
                before,
                "http_server_requests_seconds_count",
                Map.of("uri", "/unmatched", "method", "GET", "status", "404"),
                1,
                SOON);
        metrics.awaitIncrease(
                before,
                "http_server_requests_seconds_count",
                Map.of("uri", "/api/v1/demands/**", "method", "GET", "status", "RESET"),
                1,
                SOON);
        String page = given().get(ManagementPort.address("/q/metrics"))
                .then()
                .extract()
                .asString();
        assertThat(page).doesNotContain(id, "MADEUP", "made-up");
        assertThat(page).contains("uri=\"/api/v1/organisations/{id}\"");
    }

    /** Asks for something that takes a while, and is gone before it is answered. */
    private static void abandon(String target, String token) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        demand.behave(request -> asked.countDown());
        try (RawHttp http = RawHttp.connect()) {
            http.send(RawHttp.request("GET", target, token));
            asked.await(1, TimeUnit.SECONDS);
        }
        demand.reset();
    }
}
