package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.everyPage;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.DemandApi.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.contracts.EventType;
import org.duijie.contracts.Topic;
import org.duijie.testing.ApiDocument;
import org.duijie.testing.EventProbe;
import org.duijie.testing.LogProbe;
import org.duijie.testing.SampleEvent;
import org.duijie.testing.Tokens;
import org.duijie.testing.ToldOrganisations;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every door that a confidential demand could leave by. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class ConfidentialDemandIT {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String UNIVERSITY = "019a0000-0000-7000-8000-000000000004";
    private static final String UNIVERSITY_2 = "019a0000-0000-7000-8000-000000000005";
    private static final List<String> OTHERS =
            List.of("company-2", "university", "university-2", "operator", "auditor");

    /** A word that stands nowhere but in what the demand keeps to itself. */
    private final String secret = "s" + UUID.randomUUID().toString().replace("-", "");

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void theGatewayHasToldOfTheOrganisations() {
        ToldOrganisations.ofRealm();
    }

    private String demand() {
        return """
                {"visibility": "CONFIDENTIAL", "summary": "公开摘要 %2$s", "title": "标题 %1$s", "description": "描述 %1$s",
                 "currentState": "现状 %1$s", "alreadyTried": "尝试 %1$s", "companyBrings": "条件 %1$s",
                 "indicators": [{"name": "指标 %1$s", "operator": "LE", "value": 5, "unit": "mV", "mustHave": true}],
                 "keywords": ["%1$s"], "wantedIpArrangement": "约定 %1$s", "wantedTrl": 6, "industryCode": "C38",
                 "technologyField": "ELECTRONICS_INFORMATION", "region": "330500", "ipcCodes": ["H02J 7/00"],
                 "contact": {"name": "联系人 %1$s"}}
                """.formatted(secret, mark);
    }

    @Test
    void nothingButTheSummaryLeavesByAnyDoorUntilTheCompanyOpensIt() {
        List<EventProbe> topics = Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.DEMANDS_CONFIDENTIAL)
                .map(topic -> EventProbe.fromNow(topic.topicName()))
                .toList();
        try (LogProbe log = LogProbe.fromNow()) {
            String id = published("company", demand());
            change("company", id, "\"v3\"", "{\"alreadyTried\": \"又试 " + secret + "\"}")
                    .statusCode(200);

            for (String other : OTHERS) {
                assertThat(everyDoor(other, id)).as(other).noneMatch(seen -> seen.contains(secret));
            }
            for (String other : List.of("company-2", "university", "university-2")) {
                read(other, id)
                        .statusCode(200)
                        .body("summary", containsString(mark))
                        .body("title", nullValue());
                assertThat(everyPage(other, "q=" + mark)).containsExactly(id);
                for (String narrow : List.of(
                        "q=" + secret,
                        "q=" + mark + "&industryCode=C38",
                        "q=" + mark + "&technologyField=ELECTRONICS_INFORMATION",
                        "q=" + mark + "&region=330500")) {
                    assertThat(everyPage(other, narrow)).as(narrow).isEmpty();
                }
            }
            openings("company", id).body("items.why", everyItem(equalTo("PARK")));

            String grant =
                    grant("company", id, UNIVERSITY).statusCode(201).extract().path("id");

            read("university", id)
                    .body("title", containsString(secret))
                    .body("indicators[0].name", containsString(secret))
                    .body("contact", nullValue());
            String subject = Tokens.claims(Tokens.of("university")).path("sub").asText();
            for (String reader : List.of("company", "auditor")) {
                openings(reader, id)
                        .body("items[0].why", equalTo("GRANT"))
                        .body("items[0].reference", equalTo(grant))
                        .body("items[0].organisationId", equalTo(UNIVERSITY))
                        .body("items[0].subject", equalTo(subject))
                        .body("items[0].demandVersion", equalTo(4))
                        .body("items[0].openedAt", notNullValue());
            }
            as("auditor")
                    .get(DEMANDS + "/openings?organisation=" + UNIVERSITY + "&demand=" + id)
                    .then()
                    .statusCode(200)
                    .body("items.demandId", contains(id));
            // What a list shows is not noted, so it shows no more than before.
            assertThat(as("university").get(DEMANDS + "?limit=100&q=" + mark).asString())
                    .contains(id)
                    .doesNotContain(secret);
            for (String other : List.of("company-2", "university-2")) {
                assertThat(everyDoor(other, id)).as(other).noneMatch(seen -> seen.contains(secret));
            }

            as("company").delete(path(id) + "/grants/" + grant).then().statusCode(204);

            read("university", id).body("title", nullValue());
            as("company").get(path(id) + "/grants").then().body("items[0].revokedAt", notNullValue());
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(secret));
            topics.forEach(topic -> assertThat(topic.everythingSoFar())
                    .noneMatch(event -> event.text() != null && event.text().contains(secret)));
        } finally {
            topics.forEach(EventProbe::close);
        }
    }

    @Test
    void anAcceptedPairingOpensItToTheUniversityOfTheOutcome() {
        String id = published("company", demand());
        UUID pairing = UUID.randomUUID();
        accepted(pairing, id, UNIVERSITY_2, "ACCEPTED_BY_ONE", 2);
        await().atMost(SOON).untilAsserted(() -> read("company", id).body("candidates.count", equalTo(1)));
        read("university-2", id).body("title", nullValue());

        accepted(pairing, id, UNIVERSITY_2, "ACCEPTED", 3);

        await().atMost(SOON).untilAsserted(() -> read("university-2", id).body("title", containsString(secret)));
        read("university", id).body("title", nullValue());
        openings("company", id)
                .body("items[0].why", equalTo("PAIRING"))
                .body("items[0].reference", equalTo(pairing.toString()))
                .body("items[0].organisationId", equalTo(UNIVERSITY_2));
    }

    @Test
    void whatTheParkReadsElsewhereIsNotedOnceHoweverOftenItIsTold() {
        String id = published("company", demand());
        SampleEvent opening = SampleEvent.of(EventType.DEMAND_OPENED, UUID.randomUUID(), 1)
                .with("demandId", id)
                .with("demandVersion", 3)
                .with("subject", "officer");

        opening.send();
        opening.send();
        SampleEvent.of(EventType.DEMAND_OPENED, UUID.randomUUID(), 1)
                .with("demandId", id)
                .with("subject", "another")
                .send();

        await().atMost(SOON).untilAsserted(() -> openings("company", id).body("items.subject", hasItem("another")));
        for (String reader : List.of("company", "auditor")) {
            openings(reader, id)
                    .body("items.findAll { it.subject == 'officer' }.size()", equalTo(1))
                    .body("items.find { it.subject == 'officer' }.id", equalTo(opening.key()))
                    .body("items.find { it.subject == 'officer' }.why", equalTo("PARK"))
                    .body("items.find { it.subject == 'officer' }.demandVersion", equalTo(3));
        }
    }

    @Test
    void aGrantOpensTheVersionsThatWerePublishedAndEachReadingIsNoted() {
        String id = published("company", demand());
        change("company", id, "\"v3\"", "{\"wantedTrl\": 7}").statusCode(200);
        as("university").get(path(id) + "/versions/3").then().statusCode(404);
        grant("company", id, UNIVERSITY).statusCode(201);

        as("university").get(path(id) + "/versions/3").then().statusCode(200).body("content.wantedTrl", equalTo(6));
        as("university").get(path(id) + "/versions/1").then().statusCode(404);
        as("university").get(path(id) + "/versions/4/changes").then().body("changes.field", contains("wantedTrl"));

        openings("company", id).body("items.demandVersion", contains(4, 3, 3)).body("items[0].why", equalTo("GRANT"));
    }

    @Test
    void whatWasSaidBeforeADemandBecameConfidentialIsNotReadUnnotedEither() {
        String id = draft("company", demand().replace("CONFIDENTIAL", "PLATFORM"));
        change("company", id, "\"v1\"", "{\"visibility\": \"CONFIDENTIAL\"}").statusCode(200);
        DemandApi.step("company", id, "submit").statusCode(200);

        as("park").get(path(id) + "/versions/1").then().statusCode(200).body("content.title", containsString(secret));
        openings("company", id).body("items.demandVersion", contains(1)).body("items.why", contains("PARK"));

        as("park").get(path(id) + "/versions/1/changes").then().statusCode(200);
        openings("company", id).body("items.demandVersion", contains(1, 1));
        as("company").get(path(id) + "/versions/1").then().statusCode(200);
        openings("company", id).body("items.demandVersion", contains(1, 1));
    }

    @Test
    void aDemandIsNotOpenedToAnOrganisationThatNobodyKnows() {
        grant("company", published("company", demand()), UUID.randomUUID().toString())
                .statusCode(422)
                .body("violations.field", contains("organisationId"))
                .body("violations.code", contains("unknown-organisation"));
    }

    @Test
    void onlyTheCompanyGrantsAndOnlyOnceToEach() {
        String id = published("company", demand());

        grant("company-2", id, UNIVERSITY).statusCode(403);
        grant("university", id, UNIVERSITY).statusCode(403);
        grant("company", id, UNIVERSITY).statusCode(201);
        grant("company", id, UNIVERSITY).statusCode(409).body("violations.field", contains("organisationId"));
        for (String reader : List.of("company", "park", "auditor")) {
            as(reader)
                    .get(path(id) + "/grants")
                    .then()
                    .statusCode(200)
                    .body("items.organisationId", contains(UNIVERSITY));
        }
        for (String other : List.of("company-2", "university")) {
            as(other).get(path(id) + "/grants").then().statusCode(403);
            openings(other, id).statusCode(403);
        }
        openings("park", id).statusCode(403);
        as("company").get(DEMANDS + "/openings").then().statusCode(403);
        String draft = draft("company", demand());
        grant("company-2", draft, UNIVERSITY).statusCode(404);
        as("company-2").get(path(draft) + "/grants").then().statusCode(404);
    }

    static Stream<Arguments> badGrants() {
        return Stream.of(
                Arguments.of("", 400, "body-missing", null),
                Arguments.of("{", 400, "malformed-json", null),
                Arguments.of("{}", 422, "invalid", "organisationId"),
                Arguments.of("{\"organisationId\": \"x\", \"reason\": \"a\"}", 422, "invalid", "organisationId"),
                Arguments.of("{\"organisationId\": \"" + UNIVERSITY + "\"}", 422, "invalid", "reason"),
                Arguments.of(
                        "{\"organisationId\": \"" + UNIVERSITY + "\", \"reason\": \"" + "长".repeat(501) + "\"}",
                        422,
                        "invalid",
                        "reason"),
                Arguments.of(
                        "{\"organisationId\": \"019a0000-0000-7000-8000-000000000002\", \"reason\": \"a\"}",
                        422,
                        "invalid",
                        "organisationId"));
    }

    @ParameterizedTest
    @MethodSource("badGrants")
    void aGrantThatSaysTooLittleIsRefused(String body, int status, String code, String field) {
        String id = draft("company", demand());

        ValidatableResponse answer =
                as("company").body(body).post(path(id) + "/grants").then();

        answer.statusCode(status).body("code", equalTo(code));
        if (field != null) {
            answer.body("violations.field", hasItem(field));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "company, x/grants,                                          400, malformed-id",
        "company, 01890a5d-ac96-774b-bcce-b302099a8057/grants,       404, not-found",
        "auditor, 01890a5d-ac96-774b-bcce-b302099a8057/openings,     404, not-found",
        "auditor, openings?demand=x,                                 400, bad-parameter",
        "auditor, openings?organisation=x,                           400, bad-parameter",
        "auditor, openings?limit=101,                                400, bad-parameter",
        "auditor, openings?after=x,                                  400, bad-parameter"
    })
    void aBadAddressIsToldAsSuch(String user, String address, int status, String code) {
        as(user).get(DEMANDS + "/" + address).then().statusCode(status).body("code", equalTo(code));
    }

    /** What every address of the API document that can be read gives to a caller, whatever operations there are. */
    private static List<String> everyDoor(String user, String id) {
        List<ApiDocument.Operation> doors = ApiDocument.ofApplicationUnderTest().operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .filter(operation -> operation.path().startsWith(DEMANDS))
                .filter(operation -> !address(operation, id).contains("{"))
                .toList();
        assertThat(doors).hasSizeGreaterThan(12);
        return doors.stream()
                .map(door -> as(user).accept("*/*")
                        .queryParams(door.queryParameters().contains("limit") ? Map.of("limit", 100) : Map.of())
                        .get(address(door, id)))
                .peek(answer -> assertThat(answer.statusCode()).isIn(200, 403, 404))
                .map(Response::asString)
                .toList();
    }

    private static String address(ApiDocument.Operation operation, String id) {
        return operation.path().replace("{id}", id).replace("{version}", "3");
    }

    private static ValidatableResponse grant(String user, String id, String organisation) {
        String body = "{\"organisationId\": \"" + organisation + "\", \"reason\": \"签署保密协议后评估\"}";
        return as(user).body(body).post(path(id) + "/grants").then();
    }

    private static ValidatableResponse openings(String user, String id) {
        return as(user).get(path(id) + "/openings").then();
    }

    private static void accepted(UUID pairing, String demand, String organisation, String state, long version) {
        SampleEvent.of(EventType.PAIRING_DECIDED, pairing, version)
                .with("demandId", demand)
                .with("outcomeOrganisationId", organisation)
                .with("state", state)
                .send();
    }

    private static String path(String id) {
        return DEMANDS + "/" + id;
    }
}
