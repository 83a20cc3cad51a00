package org.duijie.gateway.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.gateway.GatewayApi.ORGANISATIONS;
import static org.duijie.gateway.GatewayApi.company;
import static org.duijie.gateway.GatewayApi.creditCode;
import static org.duijie.gateway.GatewayApi.register;
import static org.duijie.gateway.GatewayApi.username;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.gateway.neighbours.Service;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was let in and is disabled is out at once, with the token that he has. */
@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class DisabledAccountsIT {
    private static final Duration OUT_WITHIN = Duration.ofSeconds(5);
    private static final String CHECKS = "duijie_gateway_token_checks_total";

    private static RealmNetwork network;
    private static Service demand;

    private final RealmView realm = new RealmView();

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

    /** Where a test before has broken the way to Keycloak, it is left alone for a while. */
    @BeforeEach
    void awaitThatKeycloakIsAsked() {
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        MetricSnapshot before = metrics.snapshot();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            asked(Tokens.of("university"), "/api/v1/demands");
            return metrics.increaseSince(before, CHECKS, Map.of("result", "good")) > 0;
        });
    }

    @AfterEach
    void mend() {
        network.mend();
    }

    @Test
    void aPartnerSystemThatIsDisabledIsOutWithinFiveSeconds() {
        JsonPath made =
                register(null, company(creditCode(), username())).extract().jsonPath();
        String client = made.getString("access.partnerSystem.clientId");
        String token = realm.systemToken(client, made.getString("access.partnerSystem.clientSecret"))
                .path("access_token");
        String own = ORGANISATIONS + "/" + made.getString("id");
        assertThat(asked(token, own)).isEqualTo(200);
        assertThat(asked(token, "/api/v1/demands")).isEqualTo(200);

        realm.enableClient(client, false);

        await().atMost(OUT_WITHIN)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> asked(token, "/api/v1/demands") == 401 && asked(token, own) == 401);
        get(token, "/api/v1/demands")
                .then()
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
        // Not even after a while in which nobody asked.
        network.cut(request -> true);
        assertThat(asked(token, own)).isEqualTo(401);
        network.mend();

        realm.enableClient(client, true);
        await().atMost(Duration.ofSeconds(15)).until(() -> asked(token, own) == 200);
    }

    @Test
    void aUserThatIsDisabledIsOutWithinFiveSeconds() {
        JsonPath made =
                register(null, company(creditCode(), username())).extract().jsonPath();
        String user = username();
        realm.addUser(user, "Long-Enough-For-Rules-7", made.getString("id"));
        String token = realm.signIn(user, "Long-Enough-For-Rules-7").path("access_token");
        String own = ORGANISATIONS + "/" + made.getString("id");
        assertThat(asked(token, own)).isNotEqualTo(401);

        realm.enableUser(user, false);

        await().atMost(OUT_WITHIN).pollInterval(Duration.ofMillis(100)).until(() -> asked(token, own) == 401);
    }

    @Test
    void keycloakIsNotAskedWithEachRequest() {
        String token = Tokens.of("company-2");
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        MetricSnapshot before = metrics.snapshot();

        for (int request = 0; request < 50; request++) {
            assertThat(asked(token, "/api/v1/demands")).isEqualTo(200);
        }

        assertThat(metrics.increaseSince(before, CHECKS, Map.of("result", "good")))
                .isBetween(1.0, 10.0);
    }

    @Test
    void aKeycloakThatHangsHoldsNobodyUpForLong() {
        String token = Tokens.of("company");
        assertThat(asked(token, "/api/v1/demands")).isEqualTo(200);
        network.hang(request -> true);
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        MetricSnapshot before = metrics.snapshot();

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            assertThat(asked(token, "/api/v1/demands")).isEqualTo(200);
            return metrics.increaseSince(before, CHECKS, Map.of("result", "failed")) > 0;
        });

        long begin = System.nanoTime();
        for (int request = 0; request < 20; request++) {
            assertThat(asked(token, "/api/v1/demands")).isEqualTo(200);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }

    private static int asked(String token, String address) {
        return get(token, address).statusCode();
    }

    private static Response get(String token, String address) {
        return given().auth().oauth2(token).get(address);
    }
}
