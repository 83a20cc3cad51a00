package org.duijie.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RawHttp2;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.gateway.neighbours.Service;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sends slowly, or what no service can be sent, keeps nobody else waiting. */
@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class SlowCallersIT {
    private static final String DEMANDS = "/api/v1/demands";

    /** More than there are connections to a service. */
    private static final int MANY = 100;

    private static final int SHARE = 16;

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

    /** The client of these tests is slow when it is first used. */
    @BeforeEach
    void warmUp() {
        as("company-2").get(DEMANDS).then().statusCode(200);
        demand.reset();
    }

    @AfterEach
    void mend() {
        demand.reset();
    }

    @Test
    void bodiesThatComeByteByByteKeepNoConnectionToTheService() throws Exception {
        List<RawHttp> slow = new ArrayList<>();
        try {
            for (int caller = 0; caller < MANY; caller++) {
                slow.add(RawHttp.connect().send(post("Content-Length: 100000") + "{"));
            }

            assertAnsweredAtOnce("company-2");
            for (RawHttp caller : slow) {
                caller.send(" ");
            }
            assertAnsweredAtOnce("company-2");
            assertThat(demand.asked()).containsExactly("GET " + DEMANDS, "GET " + DEMANDS);
        } finally {
            for (RawHttp caller : slow) {
                caller.close();
            }
        }
    }

    @Test
    void aBodyThatIsNotWholeInTimeIsToldSo() throws Exception {
        try (RawHttp http = RawHttp.connect()) {
            String answer = http.send(post("Content-Length: 100000") + "{").readAll();

            assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json", "\"request-timeout\"");
        }
    }

    @Test
    void oneOrganisationHasItsShareOfAServiceAndOthersHaveTheRest() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        demand.behave(request -> {
            if (request.uri().contains("slow")) {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                demand.vertx().setTimer(300, passed -> {
                    atOnce.decrementAndGet();
                    request.response().end("[]");
                });
            } else {
                request.response().end("[]");
            }
        });
        List<RawHttp> callers = new ArrayList<>();
        try {
            for (int caller = 0; caller < MANY; caller++) {
                callers.add(RawHttp.connect().send(RawHttp.request("GET", DEMANDS + "?q=slow", Tokens.of("company"))));
            }

            assertAnsweredAtOnce("company-2");

            for (RawHttp caller : callers) {
                assertThat(caller.readAll()).startsWith("HTTP/1.1 200");
            }
            assertThat(most.get()).isBetween(SHARE / 2, SHARE);
        } finally {
            for (RawHttp caller : callers) {
                caller.close();
            }
        }
    }

    @Test
    void headersThatNoServiceCouldBeSentAreRefusedAndKeepNothing() throws Exception {
        try (RawHttp2 http = RawHttp2.connect()) {
            List<CompletableFuture<String>> answers = new ArrayList<>();
            for (int request = 0; request < MANY; request++) {
                answers.add(http.send(
                        "GET",
                        DEMANDS,
                        Map.of("authorization", "Bearer " + Tokens.of("company"), "x-odd", "one\nX-Other: two"),
                        null));
            }

            for (CompletableFuture<String> answer : answers) {
                assertThat(answer.get(10, TimeUnit.SECONDS)).isIn("400", "RESET");
            }
        }
        assertAnsweredAtOnce("company-2");
        assertThat(demand.asked()).containsExactly("GET " + DEMANDS);
    }

    @Test
    void aBodyWithoutALengthArrivesOverHttp2Too() throws Exception {
        CompletableFuture<String> got = new CompletableFuture<>();
        demand.behave(request -> request.body().onSuccess(body -> {
            got.complete(request.getHeader("content-length") + " " + body);
            request.response().end();
        }));

        try (RawHttp2 http = RawHttp2.connect()) {
            String answer = http.send(
                            "POST",
                            DEMANDS,
                            Map.of(
                                    "authorization",
                                    "Bearer " + Tokens.of("company"),
                                    "content-type",
                                    "application/json"),
                            "{}")
                    .get(10, TimeUnit.SECONDS);

            assertThat(answer).isEqualTo("200");
        }
        assertThat(got).isCompletedWithValue("2 {}");
    }

    private static void assertAnsweredAtOnce(String user) {
        long begin = System.nanoTime();
        as(user).get(DEMANDS).then().statusCode(200);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isLessThan(1500);
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    private static String post(String header) {
        return "POST " + DEMANDS + " HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer " + Tokens.of("company")
                + "\r\nContent-Type: application/json\r\n" + header + "\r\n\r\n";
    }
}
