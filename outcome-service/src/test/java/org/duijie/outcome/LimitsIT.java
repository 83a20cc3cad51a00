package org.duijie.outcome;

import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import org.duijie.testing.WithStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks the limits of the domain: what is at a limit is taken, what is one over it is refused and named. */
@QuarkusTest
@WithStack(database = "duijie_outcome")
class LimitsIT {

    @ParameterizedTest
    @CsvSource({
        "outcomes,   title,                         120",
        "outcomes,   abstract,                      4000",
        "outcomes,   innovationPoints[],            300",
        "outcomes,   keywords[],                    40",
        "outcomes,   awards[],                      200",
        "experts,    name,                          60",
        "experts,    title,                         60",
        "experts,    fields[],                      60",
        "experts,    keywords[],                    40",
        "experts,    biography,                     4000",
        "facilities, name,                          120",
        "facilities, model,                         120",
        "facilities, location,                      200",
        "facilities, capabilities,                  4000",
        "facilities, keywords[],                    40",
        "datasets,   title,                         120",
        "datasets,   description,                   4000",
        "datasets,   size,                          60",
        "datasets,   format,                        60",
        "datasets,   terms,                         2000",
        "datasets,   keywords[],                    40",
    })
    void aTextMayHaveSoManyCharactersAndNotOneMore(String kind, String field, int limit) {
        boolean list = field.endsWith("[]");
        String name = field.replace("[]", "");

        write(kind, name, text(limit, list), 201, null);
        write(kind, name, text(limit + 1, list), 422, list ? name + "[0]" : name);
    }

    private static String text(int length, boolean list) {
        String text = "\"" + "长".repeat(length) + "\"";
        return list ? "[" + text + "]" : text;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcomes   | innovationPoints      | 3  | \"点\"",
                "outcomes   | keywords              | 8  | \"词\"",
                "outcomes   | applicationIndustries | 20 | \"C38\"",
                "outcomes   | ipcCodes              | 20 | \"H02J 7/00\"",
                "outcomes   | awards                | 20 | \"奖\"",
                "outcomes   | transferModes         | 7  | \"LICENCE\"",
                "outcomes   | indicators            | 20 | {\"name\": \"a\", \"operator\": \"LE\", \"value\": 1}",
                "outcomes   | ipRights              | 50 | {\"type\": \"KNOW_HOW\", \"status\": \"KNOW_HOW\"}",
                "experts    | fields                | 10 | \"域\"",
                "experts    | keywords              | 8  | \"词\"",
                "facilities | keywords              | 8  | \"词\"",
                "datasets   | keywords              | 8  | \"词\"",
            })
    void aListMayHaveSoManyEntriesAndNotOneMore(String kind, String field, int limit, String entry) {
        write(kind, field, list(entry, limit), 201, null);
        write(kind, field, list(entry, limit + 1), 422, field);
    }

    private static String list(String entry, int times) {
        return "[" + String.join(", ", Collections.nCopies(times, entry)) + "]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcomes   | trl                   | 1, 9                                                    | 0, 10,"
                        + " \"6\"",
                "outcomes   | applicationIndustries | [\"A01\"], [\"T97\"], [\"C43\"]                         |"
                        + " [\"A06\"], [\"U01\"], [\"C\"], [\"38\"]",
                "outcomes   | ipcCodes              | [\"H02J\"], [\"H02J 7/00\"], [\"A61B 5/0402\"]          |"
                        + " [\"I02J\"], [\"H02J7\"], [\"H02\"], [\"h02j 7/00\"]",
                "outcomes   | transferModes         | [\"DEVELOPMENT\"], [\"TRANSFER\"], [\"LICENCE\"],"
                        + " [\"CONSULTING\"], [\"SERVICE\"], [\"EQUITY\"], [\"JOINT_DEVELOPMENT\"] | [\"GIFT\"],"
                        + " [\"licence\"]",
                "outcomes   | visibility            | \"PUBLIC\", \"PLATFORM\"                                |"
                        + " \"CONFIDENTIAL\", \"SECRET\"",
                "outcomes   | registrationNumber    | \"9992026Y0001\", \"9992026J0001\"                      |"
                        + " \"9992026X0001\", \"992026Y0001\", \"9992026Y001\"",
                "outcomes   | region                | \"330500\", \"110101\"                                  |"
                        + " \"030500\", \"33050\", \"3305000\"",
                "facilities | region                | \"330500\", \"110101\"                                  |"
                        + " \"030500\", \"33050\", \"3305000\"",
                "facilities | chargePerHour         | 0, 600                                                  | -1,"
                        + " 0.5",
                "experts    | visibility            | \"PUBLIC\", \"PLATFORM\"                                |"
                        + " \"CONFIDENTIAL\"",
            })
    void aCodeIsOfItsList(String kind, String field, String taken, String refused) {
        for (String value : taken.split(", ")) {
            write(kind, field, value, 201, null);
        }
        for (String value : refused.split(", ")) {
            write(kind, field, value, 422, value.startsWith("[") ? field + "[0]" : field);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ipRights[0].number    | 60  | {\"type\": \"KNOW_HOW\", \"status\": \"NONE\", \"number\": \"%s\"}",
                "ipRights[0].holder    | 200 | {\"type\": \"KNOW_HOW\", \"status\": \"NONE\", \"holder\": \"%s\"}",
                "indicators[0].name    | 120 | {\"name\": \"%s\", \"operator\": \"LE\", \"value\": 1}",
                "indicators[0].unit    | 40  | {\"name\": \"a\", \"operator\": \"LE\", \"value\": 1, \"unit\": \"%s\"}",
                "indicators[0].testMethod | 500 | {\"name\": \"a\", \"operator\": \"LE\", \"value\": 1,"
                        + " \"testMethod\": \"%s\"}",
                "indicators[0].evidence | 500 | {\"name\": \"a\", \"operator\": \"LE\", \"value\": 1, \"evidence\":"
                        + " \"%s\"}",
                "team.lead             | 60  | {\"lead\": \"%s\"}",
                "team.members[0]       | 60  | {\"lead\": \"甲\", \"members\": [\"%s\"]}",
            })
    void aTextWithinAnEntryMayHaveSoManyCharactersAndNotOneMore(String field, int limit, String entry) {
        String list = field.split("[\\[.]")[0];
        String form = field.startsWith(list + "[") ? "[" + entry + "]" : entry;

        write("outcomes", list, form.formatted("长".repeat(limit)), 201, null);
        write("outcomes", list, form.formatted("长".repeat(limit + 1)), 422, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type   | INVENTION_PATENT, UTILITY_MODEL, DESIGN, SOFTWARE_COPYRIGHT, PLANT_VARIETY, IC_LAYOUT,"
                        + " KNOW_HOW | TRADE_MARK, design",
                "status | NONE, KNOW_HOW, FILED, PUBLISHED, GRANTED, REJECTED, LAPSED, EXPIRED, INVALIDATED          |"
                        + " SOLD, granted",
            })
    void aRightIsOfTheKindsAndStatusesOfTheirLists(String field, String taken, String refused) {
        for (String code : taken.split(", ")) {
            write("outcomes", "ipRights", "[" + right(field, code) + "]", 201, null);
        }
        for (String code : refused.split(", ")) {
            write("outcomes", "ipRights", "[" + right(field, code) + "]", 422, "ipRights[0]." + field);
        }
    }

    private static String right(String field, String code) {
        return "type".equals(field)
                ? "{\"type\": \"" + code + "\", \"status\": \"NONE\"}"
                : "{\"type\": \"KNOW_HOW\", \"status\": \"" + code + "\"}";
    }

    private static void write(String kind, String field, String value, int status, String named) {
        String title = "outcomes".equals(kind) || "datasets".equals(kind) ? "title" : "name";
        String needed = field.equals(title) ? "" : "\"" + title + "\": \"示例\", ";
        var answer = as("university")
                .body("{" + needed + "\"" + field + "\": " + value + "}")
                .post("/api/v1/" + kind)
                .then()
                .statusCode(status);
        if (named != null) {
            answer.body("violations.field", hasItem(named));
        }
    }
}
