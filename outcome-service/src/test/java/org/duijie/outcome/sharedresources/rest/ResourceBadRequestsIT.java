package org.duijie.outcome.sharedresources.rest;

import static org.duijie.outcome.sharedresources.rest.Resources.api;
import static org.duijie.outcome.sharedresources.rest.Resources.draft;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.stream.Stream;
import org.duijie.testing.Api;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class ResourceBadRequestsIT {

    static Stream<Arguments> invalid() {
        return Stream.of(
                Arguments.of("experts", "{}", "name", "required"),
                expert("'name': '" + "长".repeat(61) + "'", "name", "duplicate"),
                expert("'title': '" + "长".repeat(61) + "'", "title", "too-long"),
                expert("'fields': [" + list("'域'", 11) + "]", "fields", "too-many"),
                expert("'fields': [' ']", "fields[0]", "blank"),
                expert("'fields': ['" + "长".repeat(61) + "']", "fields[0]", "too-long"),
                expert("'keywords': [" + list("'词'", 9) + "]", "keywords", "too-many"),
                expert("'keywords': ['" + "长".repeat(41) + "']", "keywords[0]", "too-long"),
                expert("'biography': '" + "长".repeat(4001) + "'", "biography", "too-long"),
                expert("'contact': {'phone': '" + "1".repeat(41) + "'}", "contact.phone", "too-long"),
                expert("'contact': {'email': '" + "1".repeat(121) + "'}", "contact.email", "too-long"),
                expert("'contact': {'fax': '1'}", "contact.fax", "unknown-field"),
                expert("'visibility': 'CONFIDENTIAL'", "visibility", "unknown-code"),
                expert("'visibility': 'SECRET'", "visibility", "unknown-code"),
                expert("'model': 'm'", "model", "unknown-field"),
                expert("'organisationId': 'x'", "organisationId", "unknown-field"),
                expert("'biography': 'a\\u0000b'", "biography", "unstorable-character"),
                expert("'contact': {'email': 'a\\r\\nBcc: x@y.z'}", "contact.email", "pattern"),
                expert("'contact': {'phone': '1\\n2'}", "contact.phone", "pattern"),
                Arguments.of("facilities", "{'name': 'a\\nb'}", "name", "pattern"),
                Arguments.of("experts", "{'name': '" + "长".repeat(61) + "'}", "name", "too-long"),
                Arguments.of("facilities", "{'name': ' '}", "name", "blank"),
                Arguments.of("facilities", "{'name': '" + "长".repeat(121) + "'}", "name", "too-long"),
                facility("'model': '" + "长".repeat(121) + "'", "model", "too-long"),
                facility("'location': '" + "长".repeat(201) + "'", "location", "too-long"),
                facility("'region': '0505'", "region", "pattern"),
                facility("'capabilities': '" + "长".repeat(4001) + "'", "capabilities", "too-long"),
                facility("'chargePerHour': -1", "chargePerHour", "too-small"),
                facility("'chargePerHour': 1.5", "chargePerHour", "wrong-type"),
                facility("'slots': []", "slots", "unknown-field"),
                Arguments.of("datasets", "{}", "title", "required"),
                Arguments.of("datasets", "{'title': '" + "长".repeat(121) + "'}", "title", "too-long"),
                dataset("'description': '" + "长".repeat(4001) + "'", "description", "too-long"),
                dataset("'size': '" + "长".repeat(61) + "'", "size", "too-long"),
                dataset("'size': 18", "size", "wrong-type"),
                dataset("'format': '" + "长".repeat(61) + "'", "format", "too-long"),
                dataset("'terms': '" + "长".repeat(2001) + "'", "terms", "too-long"));
    }

    private static Arguments expert(String member, String field, String code) {
        return Arguments.of("experts", "{'name': '示例', " + member + "}", field, code);
    }

    private static Arguments facility(String member, String field, String code) {
        return Arguments.of("facilities", "{'name': '示例', " + member + "}", field, code);
    }

    private static Arguments dataset(String member, String field, String code) {
        return Arguments.of("datasets", "{'title': '示例', " + member + "}", field, code);
    }

    private static String list(String entry, int times) {
        return String.join(", ", Collections.nCopies(times, entry));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void whatIsReadAndNotValidIsNamedWithItsField(String kind, String body, String field, String violation) {
        new Api("/api/v1/" + kind).assertInvalid("university", body.replace('\'', '"'), field, violation);
    }

    @ParameterizedTest
    @CsvSource({
        "experts, name, title, fields",
        "facilities, name, location, capabilities",
        "datasets, title, description, terms"
    })
    void publicationNeedsWhatOthersNeedToKnow(String kind, String named, String first, String second) {
        String id = api(kind).create("university", "{\"" + named + "\": \"只有名称\"}");

        api(kind)
                .step("university", id, "publish")
                .statusCode(422)
                .body("violations.field", containsInAnyOrder(first, second));

        api(kind).read("university", id).body("status", equalTo("DRAFT")).body("version", equalTo(1));
    }

    @Test
    void whatOthersNeedToKnowIsNotTakenFromAPublishedOne() {
        String id = Resources.published("university", "datasets");

        api("datasets")
                .change("university", id, "*", "{\"terms\": null}")
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("terms"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | body-missing", "null | body-missing", "{ | malformed-json"})
    void aBodyThatCannotBeReadIsRefusedAsSuch(String body, String code) {
        for (String kind : new String[] {"experts", "facilities", "datasets"}) {
            as("university")
                    .body(body)
                    .post("/api/v1/" + kind)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo(code));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=OPEN", "organisation=7", "limit=0", "limit=101", "after=%21"})
    void aBadQueryParameterIsNamed(String query) {
        as("university")
                .urlEncodingEnabled(false)
                .get("/api/v1/facilities?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-parameter"))
                .body("detail", containsString(query.split("=")[0]));
    }

    @Test
    void idsAndVersionsAreCheckedAsEverywhere() {
        for (String kind : new String[] {"experts", "facilities", "datasets"}) {
            String id = draft("university", kind);
            api(kind).read("university", "7").statusCode(400).body("code", equalTo("malformed-id"));
            api(kind).step("university", "7", "publish").statusCode(400).body("code", equalTo("malformed-id"));
            api(kind).change("university", id, null, "{}").statusCode(428);
            api(kind).change("university", id, "7", "{}").statusCode(400);
            api(kind).change("university", id, "\"v7\"", "{}").statusCode(412);
        }
    }
}
