package org.duijie.demand;

import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the limits and code lists of the domain: what is at a limit or in a list is taken, what is beyond is named. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class DemandLimitsIT {

    @ParameterizedTest
    @CsvSource({
        "title,                    120",
        "summary,                  500",
        "description,              6000",
        "currentState,             6000",
        "alreadyTried,             6000",
        "companyBrings,            6000",
        "wantedIpArrangement,      500",
        "keywords[0],              40",
        "contact.name,             60",
        "contact.phone,            40",
        "contact.email,            120",
        "indicators[0].name,       120",
        "indicators[0].unit,       40",
        "indicators[0].testMethod, 500",
    })
    void aTextMayHaveSoManyCharactersAndNotOneMore(String field, int limit) {
        taken(field, "\"" + "长".repeat(limit) + "\"");

        refused(field, "\"" + "长".repeat(limit + 1) + "\"", field).body(message(field), containsString("" + limit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicators | 20 | {\"name\": \"a\", \"operator\": \"LE\", \"value\": 1}",
                "keywords   | 8  | \"词\"",
                "ipcCodes   | 20 | \"H02J 7/00\"",
            })
    void aListMayHaveSoManyEntriesAndNotOneMore(String field, int limit, String entry) {
        taken(field, list(entry, limit));

        refused(field, list(entry, limit + 1), field).body(message(field), containsString("" + limit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wantedTrl                | 1, 2, 3, 4, 5, 6, 7, 8, 9                     | 0, 10, -1, 4.5, \"4\"",
                "emergingIndustryCode     | \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\" | \"0\","
                        + " \"10\", 1, \"A\"",
                "technologyField          | \"ELECTRONICS_INFORMATION\", \"AEROSPACE\", \"ADVANCED_MANUFACTURING\","
                        + " \"BIOMEDICINE\", \"NEW_MATERIALS\", \"NEW_ENERGY\", \"ENVIRONMENT\", \"NUCLEAR\","
                        + " \"AGRICULTURE\", \"TRANSPORT\", \"URBAN_SOCIAL\" | \"COOKING\", \"nuclear\", 1",
                "visibility               | \"PUBLIC\", \"PLATFORM\", \"CONFIDENTIAL\"    | \"SECRET\", \"public\", 0",
                "source                   | \"SELF\", \"PARK_VISIT\", \"ROADSHOW\", \"IMPORT\" | \"PHONE\"",
                "cooperationModes[0]      | \"DEVELOPMENT\", \"TRANSFER\", \"LICENCE\", \"CONSULTING\", \"SERVICE\" |"
                        + " \"GIFT\", \"licence\"",
                "ipcCodes[0]              | \"A01B\", \"H02J\", \"H02J 7/00\", \"A61B 5/0402\" | \"I02J\", \"H02J7\","
                        + " \"H02\", \"h02j 7/00\"",
                "region                   | \"110101\", \"330500\", \"820000\"            | \"030500\", \"33050\","
                        + " \"3305000\", \"33050X\"",
                "indicators[0].operator   | \"EQ\", \"LT\", \"LE\", \"GE\", \"GT\"        | \"ABOUT\", \"le\", \"≤\"",
                "budget                   | {\"min\": 0}, {\"min\": 5, \"max\": 5}, {\"negotiable\": true} | {\"min\":"
                        + " 1, \"negotiable\": true}",
                "budget.min               | 0                                             | -1, 0.5, \"1\"",
                "validUntil               | \"2026-12-31\", \"2028-02-29\"                | \"2027-02-29\","
                        + " \"2026/12/31\", \"soon\"",
            })
    void aCodeIsOfItsList(String field, String codes, String others) {
        for (String code : values(codes)) {
            taken(field, code);
        }
        for (String other : values(others)) {
            refused(field, other, field);
        }
    }

    @Test
    void aWayOfCooperationThatOnlyOutcomesOfferIsNoneOfADemand() {
        for (String mode : List.of("\"EQUITY\"", "\"JOINT_DEVELOPMENT\"")) {
            refused("cooperationModes[0]", mode, "cooperationModes");
        }
    }

    /** GB/T 4754-2017, table 1: section, its first and its last division. */
    @ParameterizedTest
    @CsvSource({
        "A, 1, 5",
        "B, 6, 12",
        "C, 13, 43",
        "D, 44, 46",
        "E, 47, 50",
        "F, 51, 52",
        "G, 53, 60",
        "H, 61, 62",
        "I, 63, 65",
        "J, 66, 69",
        "K, 70, 70",
        "L, 71, 72",
        "M, 73, 75",
        "N, 76, 79",
        "O, 80, 82",
        "P, 83, 83",
        "Q, 84, 85",
        "R, 86, 90",
        "S, 91, 96",
        "T, 97, 97"
    })
    void anIndustryIsADivisionWithItsSection(String section, int first, int last) {
        for (int division = first; division <= last; division++) {
            taken("industryCode", "\"%s%02d\"".formatted(section, division));
        }
        refused("industryCode", "\"%s%02d\"".formatted(section, first - 1), "industryCode");
        refused("industryCode", "\"%s%02d\"".formatted(section, last + 1), "industryCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "summary", "description"})
    void whatASubmissionNeedsIsAskedForByName(String needed) {
        String id = draft("company", COMPLETE);
        change("company", id, "\"v1\"", "{\"" + needed + "\": null}").statusCode("title".equals(needed) ? 422 : 200);
        if (!"title".equals(needed)) {
            step("company", id, "submit").statusCode(422).body("violations.field", contains(needed));
        }
    }

    private static void taken(String field, String value) {
        send(field, value).statusCode(201);
    }

    private static ValidatableResponse refused(String field, String value, String named) {
        return send(field, value)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(named));
    }

    private static ValidatableResponse send(String field, String value) {
        String needed = "title".equals(field) ? "" : "\"title\": \"示例\", ";
        return as("company")
                .body("{" + needed + member(field, value) + "}")
                .post(DEMANDS)
                .then();
    }

    /** The member of the body at a path such as {@code keywords[0]} or {@code indicators[0].unit}. */
    private static String member(String path, String value) {
        String[] parts = path.split("\\[0]\\.|\\.", 2);
        if (parts.length == 2) {
            String rest = path.startsWith("indicators")
                    ? "\"name\": \"a\", \"operator\": \"LE\", \"value\": 1, "
                            .replaceAll("\"" + parts[1] + "\": [^,]+, ", "")
                    : "";
            String inner = "{" + rest + "\"" + parts[1] + "\": " + value + "}";
            return "\"" + parts[0] + "\": " + (path.contains("[0]") ? "[" + inner + "]" : inner);
        }
        return path.endsWith("[0]")
                ? "\"" + path.replace("[0]", "") + "\": [" + value + "]"
                : "\"" + path + "\": " + value;
    }

    private static String message(String field) {
        return "violations.find { it.field == '" + field + "' }.message";
    }

    private static String list(String entry, int times) {
        return "[" + String.join(", ", Collections.nCopies(times, entry)) + "]";
    }

    /** Splits at the commas that are not inside an object. */
    private static String[] values(String row) {
        return row.strip().split(", (?![^{]*})");
    }
}
