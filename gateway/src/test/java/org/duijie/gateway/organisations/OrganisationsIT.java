package org.duijie.gateway.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.gateway.GatewayApi.ORGANISATIONS;
import static org.duijie.gateway.GatewayApi.registered;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.testing.Api;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class OrganisationsIT {
    private static final String PARK = "019a0000-0000-7000-8000-000000000001";

    private static RealmNetwork network;

    @BeforeAll
    static void start() throws Exception {
        network = RealmNetwork.start();
    }

    @AfterAll
    static void stop() throws Exception {
        network.close();
    }

    @ParameterizedTest
    @CsvSource({
        "park, 200",
        "company, 200",
        "university, 200",
        "partner, 200",
        "operator, 403",
        "auditor, 403",
        "nobody, 403"
    })
    void thoseWhoTakePartSeeWhoElseDoes(String user, int status) {
        as(user).get(ORGANISATIONS).then().statusCode(status);
        as(user).get(ORGANISATIONS + "/" + PARK).then().statusCode(status);
    }

    @Test
    void aListGoesPageByPageFromTheNewest() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.addFirst(registered());
        }

        List<String> seen = new ArrayList<>();
        String next = ORGANISATIONS + "?limit=2&kind=COMPANY";
        while (next != null) {
            ExtractableResponse<Response> page = as("company")
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .body("items.kind", everyItem(equalTo("COMPANY")))
                    .extract();
            seen.addAll(page.path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
            assertThat(next == null || next.startsWith("/api/v1/organisations?"))
                    .as(link)
                    .isTrue();
        }

        assertThat(seen)
                .doesNotHaveDuplicates()
                .startsWith(made.toArray(String[]::new))
                .doesNotContain(PARK);
    }

    @Test
    void theParkCorrectsAndEverybodyIsTold() {
        String id = registered();
        change("park", id, "\"v1\"", "{\"region\": \"530100\"}").statusCode(200).header("ETag", "\"v1\"");

        change("park", id, "\"v1\"", "{\"name\": \"改名公司\", \"nameEn\": null}")
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("name", equalTo("改名公司"))
                .body("region", equalTo("530100"))
                .body("version", equalTo(2));

        as("company")
                .get(ORGANISATIONS + "/" + id)
                .then()
                .header("ETag", startsWith("\"v2."))
                .body("name", equalTo("改名公司"));
        try (EventProbe organisations = EventProbe.fromBeginning("duijie.organisations")) {
            ObservedEvent event =
                    organisations.awaitEvent("duijie.organisation.changed.v1", id, Duration.ofSeconds(20));
            assertThat(event.sequence()).isEqualTo(2);
            assertThat(event.json().at("/organisation/name").asText()).isEqualTo("改名公司");
            assertThat(event.json().at("/organisation").has("nameEn")).isFalse();
        }
    }

    @Test
    void aChangeSaysWhatItIsBasedOn() {
        String id = registered();

        change("park", id, null, "{}").statusCode(428).body("detail", containsString("\"v1\""));
        change("park", id, "\"v2\"", "{}").statusCode(412).body("code", equalTo("stale"));
        change("park", id, "v1", "{}").statusCode(400).body("code", equalTo("if-match-malformed"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "{\"kind\": \"UNIVERSITY\"}; kind; unknown-field",
                "{\"creditCode\": \"91350100M000100Y43\"}; creditCode; unknown-field",
                "{\"id\": \"x\"}; id; unknown-field",
                "{\"name\": null}; name; required",
                "{\"name\": \"  \"}; name; blank",
                "{\"name\": 7}; name; wrong-type",
                "{\"region\": \"053010\"}; region; pattern"
            },
            delimiter = ';')
    void whatCannotChangeOrIsNotValidIsRefused(String patch, String field, String violation) {
        change("park", PARK, "\"v1\"", patch)
                .statusCode(422)
                .body("violations.field", hasItem(field))
                .body("violations.code", hasItem(violation));
        as("park").get(ORGANISATIONS + "/" + PARK).then().header("ETag", startsWith("\"v1."));
    }

    @ParameterizedTest
    @CsvSource({"company", "university", "partner", "operator", "auditor"})
    void onlyTheParkCorrects(String user) {
        change(user, PARK, "\"v1\"", "{\"name\": \"x\"}").statusCode(403).body("code", equalTo("forbidden"));
    }

    @ParameterizedTest
    @CsvSource({
        "/7, 400, malformed-id",
        "/01890a5d-ac96-774b-bcce-b302099a8057, 404, not-found",
        "?limit=0, 400, bad-parameter",
        "?after=x, 400, bad-parameter",
        "?kind=CLUB, 400, bad-parameter",
        "/7/8, 404, not-found"
    })
    void aBadRequestIsAProblem(String path, int status, String code) {
        as("company")
                .get(ORGANISATIONS + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static ValidatableResponse change(String user, String id, String ifMatch, String patch) {
        return new Api(ORGANISATIONS).change(user, id, ifMatch, patch);
    }
}
