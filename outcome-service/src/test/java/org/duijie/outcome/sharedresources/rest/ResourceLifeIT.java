package org.duijie.outcome.sharedresources.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.outcome.sharedresources.rest.Resources.EXPERTS;
import static org.duijie.outcome.sharedresources.rest.Resources.FACILITIES;
import static org.duijie.outcome.sharedresources.rest.Resources.api;
import static org.duijie.outcome.sharedresources.rest.Resources.draft;
import static org.duijie.outcome.sharedresources.rest.Resources.published;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.duijie.testing.ApiExamples;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class ResourceLifeIT {
    private static final String TOPIC = "duijie.resources";
    private static final Duration SOON = Duration.ofSeconds(15);

    @ParameterizedTest
    @CsvSource({"experts, EXPERT, biography", "facilities, FACILITY, model", "datasets, DATASET, size"})
    void livesFromDraftToWithdrawalAndEachPublicStepKeepsTheContract(String kind, String code, String optional) {
        try (EventProbe resources = EventProbe.fromNow(TOPIC)) {
            String id = draft("university", kind);
            api(kind)
                    .read("university", id)
                    .statusCode(200)
                    .header("ETag", startsWith("\"v1."))
                    .body("kind", equalTo(code))
                    .body("status", equalTo("DRAFT"))
                    .body("allowedSteps", contains("publish"));

            api(kind).step("university", id, "publish").statusCode(200).body("status", equalTo("PUBLISHED"));
            api(kind)
                    .change("university", id, "\"v2\"", "{\"" + optional + "\": null}")
                    .statusCode(200)
                    .header("ETag", "\"v3\"")
                    .body("$", not(hasKey(optional)));
            api(kind).step("university", id, "withdraw").statusCode(200).body("allowedSteps", empty());

            for (String type : List.of("published", "revised", "withdrawn")) {
                ObservedEvent event = resources.awaitEvent("duijie.resource." + type + ".v1", id, SOON);
                ContractCheck.assertKept(event);
                assertThat(event.json().at("/resource/kind").asText()).isEqualTo(code);
                assertThat(event.text()).doesNotContain("contact", "028-0000-0000", "expert@example.org");
            }
            api(kind).change("university", id, "*", "{}").statusCode(409);
            api(kind).step("university", id, "publish").statusCode(409).body("code", equalTo("illegal-step"));
            api(kind).read("company", id).statusCode(404);
            api(kind).read("park", id).statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"experts", "facilities", "datasets"})
    void aDraftIsDeletedAndWhatWasPublishedIsNot(String kind) {
        String id = draft("university", kind);
        api(kind).delete("university-2", id).statusCode(404);
        api("experts".equals(kind) ? "datasets" : "experts")
                .delete("university", id)
                .statusCode(404);
        if ("facilities".equals(kind)) {
            as("university")
                    .body("{\"startsAt\": \"2098-01-01T00:00:00Z\", \"endsAt\": \"2098-01-01T01:00:00Z\"}")
                    .post(FACILITIES.path() + "/" + id + "/slots")
                    .then()
                    .statusCode(201);
        }

        api(kind).delete("university", id).statusCode(204);

        api(kind).read("university", id).statusCode(404);
        api(kind).delete("university", id).statusCode(204);
        String shown = published("university", kind);
        api(kind).delete("university", shown).statusCode(409).body("allowedSteps", contains("withdraw"));
        api(kind).step("university", shown, "withdraw").statusCode(200);
        api(kind).delete("university", shown).statusCode(409);
        api(kind).read("university", shown).statusCode(200);
    }

    @Test
    void anExpertsContactIsForTheParkAndTheOwnUniversityAlone() {
        String id = published("university", "experts");

        EXPERTS.read("university", id).body("contact.phone", equalTo("028-0000-0000"));
        EXPERTS.read("park", id).body("contact.email", equalTo("expert@example.org"));
        for (String other : List.of("company", "university-2", "partner")) {
            EXPERTS.read(other, id).statusCode(200).body("$", not(hasKey("contact")));
        }
        as("park").get("/api/v1/experts?q=028-0000-0000").then().body("items", empty());
        String list = as("park").get("/api/v1/experts?limit=100").asString();
        assertThat(list).contains(id).doesNotContain("contact");
    }

    @ParameterizedTest
    @CsvSource({
        "university-2, draft,     read,     404",
        "park,         draft,     read,     404",
        "company,      draft,     read,     404",
        "university-2, draft,     publish,  404",
        "university-2, published, read,     200",
        "company,      published, read,     200",
        "park,         published, read,     200",
        "partner,      published, read,     200",
        "operator,     published, read,     403",
        "auditor,      published, read,     403",
        "university-2, published, change,   403",
        "university-2, published, withdraw, 403",
        "company,      published, change,   403",
        "company,      published, withdraw, 403",
        "park,         published, change,   403",
        "park,         published, withdraw, 403",
    })
    void eachSeesAndDoesWhatIsTheirs(String user, String which, String what, int status) {
        for (String kind : List.of("experts", "facilities", "datasets")) {
            String id = "draft".equals(which) ? draft("university", kind) : published("university", kind);

            var answer =
                    switch (what) {
                        case "read" -> api(kind).read(user, id);
                        case "change" -> api(kind).change(user, id, "*", "{\"keywords\": [\"x\"]}");
                        default -> api(kind).step(user, id, what);
                    };

            answer.statusCode(status);
            api(kind).read("university", id).body("version", equalTo("draft".equals(which) ? 1 : 2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "park", "partner", "operator"})
    void onlyUniversitiesShare(String user) {
        as(user).body(ApiExamples.request("createFacility"))
                .post("/api/v1/facilities")
                .then()
                .statusCode(403);
    }

    @Test
    void oneKindIsNotFoundAmongAnother() {
        String id = published("university", "experts");

        FACILITIES.read("university", id).statusCode(404);
        FACILITIES.step("university", id, "withdraw").statusCode(404);
        EXPERTS.read("university", id).statusCode(200);
    }

    @Test
    void twoChangesOfOneVersionAreOneChange() {
        String id = draft("university", "facilities");

        FACILITIES.change("university", id, "\"v1\"", "{\"chargePerHour\": 1}").statusCode(200);
        FACILITIES.change("university", id, "\"v1\"", "{\"chargePerHour\": 2}").statusCode(412);

        FACILITIES.read("university", id).body("chargePerHour", equalTo(1));
    }

    @Test
    void listsAreNarrowedByTextRegionOrganisationAndStatusAndPaged() {
        String mark = "标" + UUID.randomUUID().toString().substring(0, 8);
        String body = "{\"name\": \"低温强磁场测量平台" + mark
                + "\", \"location\": \"一号楼\", \"region\": \"110101\", \"capabilities\": \"NMR Spectrometer 600 MHz\"}";
        String first = FACILITIES.create("university", body);
        String second = FACILITIES.create("university", body.replace("110101", "220101"));
        String draft = FACILITIES.create("university-2", body);
        FACILITIES.step("university", first, "publish").statusCode(200);
        FACILITIES.step("university", second, "publish").statusCode(200);

        assertThat(FACILITIES.everyPage("company", "limit=1&q=" + mark)).containsExactly(second, first);
        assertThat(FACILITIES.everyPage("company", "region=110101&q=" + mark)).containsExactly(first);
        assertThat(FACILITIES.everyPage("university-2", "status=DRAFT&q=" + mark))
                .containsExactly(draft);
        assertThat(FACILITIES.everyPage("company", "q=强磁场"))
                .contains(first, second)
                .doesNotContain(draft);
        assertThat(FACILITIES.everyPage("company", "q=spectro")).contains(first, second);
        assertThat(FACILITIES.everyPage("company", "q=磁强")).doesNotContain(first, second);
    }
}
