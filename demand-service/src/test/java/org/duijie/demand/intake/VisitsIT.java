package org.duijie.demand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.everyPage;
import static org.duijie.demand.DemandApi.read;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.duijie.testing.ToldOrganisations;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The park writes down for a company what it heard on a visit. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class VisitsIT {
    private static final String PARK = "019a0000-0000-7000-8000-000000000001";
    private static final String COMPANY = "019a0000-0000-7000-8000-000000000002";
    private static final String UNIVERSITY = "019a0000-0000-7000-8000-000000000004";

    @BeforeEach
    void theGatewayHasToldOfTheOrganisations() {
        ToldOrganisations.ofRealm();
    }

    @Test
    void theCompanyOwnsItChangesItAndSubmitsIt() {
        String id = enter("park", COMPANY, COMPLETE)
                .statusCode(201)
                .header("Location", startsWith(DEMANDS + "/"))
                .body("status", equalTo("DRAFT"))
                .body("organisationId", equalTo(COMPANY))
                .body("source", equalTo("PARK_VISIT"))
                .body("enteredBy", equalTo(PARK))
                .body("allowedSteps", empty())
                .extract()
                .path("id");

        read("company", id).statusCode(200).body("enteredBy", equalTo(PARK)).body("allowedSteps", contains("submit"));
        assertThat(everyPage("company", "limit=100&status=DRAFT")).contains(id);
        read("company-2", id).statusCode(404);
        step("park", id, "submit").statusCode(403);
        change("park", id, "*", "{\"wantedTrl\": 5}").statusCode(403);
        change("company", id, "\"v1\"", "{\"wantedTrl\": 5}").statusCode(200);
        step("company", id, "submit").statusCode(200).body("source", equalTo("PARK_VISIT"));
        step("park", id, "publish").statusCode(200);
    }

    @Test
    void theParkReadsWhatItWroteUntilTheCompanyHasTouchedIt() {
        String id = enter("park", COMPANY, COMPLETE).extract().path("id");

        read("park", id).statusCode(200).body("title", equalTo("高精度直流电源输出纹波抑制"));
        assertThat(everyPage("park", "limit=100&status=DRAFT")).contains(id);

        change("company", id, "\"v1\"", "{\"description\": \"内部讨论稿\"}").statusCode(200);

        read("park", id).statusCode(404);
        assertThat(everyPage("park", "limit=100&status=DRAFT")).doesNotContain(id);
        delete("park", id).statusCode(404);
        delete("company", id).statusCode(204);
    }

    @Test
    void aFileOfTheCompanyMakesItItsOwn() {
        String id = enter("park", COMPANY, COMPLETE).extract().path("id");

        // Without text: what is read in a file makes a version besides.
        as("company")
                .contentType("application/octet-stream")
                .queryParam("demand", id)
                .queryParam("name", "内部.pdf")
                .body("%PDF-1.4".getBytes(StandardCharsets.US_ASCII))
                .post(DEMANDS + "/attachments")
                .then()
                .statusCode(201);

        assertItIsTheCompanysAlone(id);
    }

    @Test
    void aGrantOfTheCompanyMakesItItsOwn() {
        String id = enter("park", COMPANY, COMPLETE).extract().path("id");
        String grant = "{\"organisationId\": \"" + UNIVERSITY + "\", \"reason\": \"示例\"}";

        as("company").body(grant).post(DEMANDS + "/" + id + "/grants").then().statusCode(201);

        assertItIsTheCompanysAlone(id);
    }

    private static void assertItIsTheCompanysAlone(String id) {
        read("company", id).body("version", equalTo(2));
        read("park", id).statusCode(404);
        assertThat(everyPage("park", "limit=100&status=DRAFT")).doesNotContain(id);
        delete("park", id).statusCode(404);
        delete("company", id).statusCode(204);
    }

    @Test
    void theParkTakesBackWhatItWroteByMistake() {
        String id = enter("park", COMPANY, COMPLETE).extract().path("id");

        delete("park", id).statusCode(204);

        read("company", id).statusCode(404);
        delete("park", id).statusCode(204);
    }

    @Test
    void itIsForACompanyThatThePlatformKnowsAndByTheParkAlone() {
        for (String other : new String[] {UNIVERSITY, PARK, UUID.randomUUID().toString()}) {
            enter("park", other, COMPLETE)
                    .statusCode(422)
                    .body("violations.field", contains("organisation"))
                    .body("violations.code", contains("unknown-organisation"));
        }
        enter("company", COMPANY, COMPLETE).statusCode(403);
        enter("park", COMPANY, "{\"title\": \" \"}").statusCode(422).body("violations.field", contains("title"));
        as("park").body(COMPLETE).post(DEMANDS + "/visits").then().statusCode(400);
    }

    @Test
    void oneRequestMakesOneDemandHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key).statusCode(201).extract().path("id");

        keyed(key).statusCode(201).body("id", equalTo(first));
    }

    private static ValidatableResponse keyed(String key) {
        return as("park")
                .header("Idempotency-Key", key)
                .queryParam("organisation", COMPANY)
                .body(COMPLETE)
                .post(DEMANDS + "/visits")
                .then();
    }

    private static ValidatableResponse enter(String user, String organisation, String body) {
        return as(user).queryParam("organisation", organisation)
                .body(body)
                .post(DEMANDS + "/visits")
                .then();
    }

    private static ValidatableResponse delete(String user, String id) {
        return as(user).delete(DEMANDS + "/" + id).then();
    }
}
