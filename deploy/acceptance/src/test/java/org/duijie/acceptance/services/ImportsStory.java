package org.duijie.acceptance.services;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duijie.stack.AtOnce;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import org.duijie.testing.PackagedService;
import org.duijie.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file of ten thousand rows is worked through by a service that is killed in its middle. */
class ImportsStory {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int IN_THE_MIDDLE = 500;

    /** What is imported, where. */
    private record Door(String module, String path, String user, Database database, String table) {}

    private static final Door OUTCOMES = new Door(
            "outcome-service",
            "/api/v1/outcomes/imports",
            "university",
            new Database("duijie_imported_outcomes"),
            "outcome");
    private static final Door DEMANDS = new Door(
            "demand-service", "/api/v1/demands/imports", "company", new Database("duijie_imported_demands"), "demand");

    @BeforeAll
    static void start() {
        TestStack.shared().start(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK));
    }

    @Test
    void outcomesOfAWorkbookAreEachMadeOnceThoughTheServiceIsKilledInTheMiddle() throws Exception {
        survives(OUTCOMES, ImportFile.ofOutcomes("甲"));
    }

    @Test
    void demandsOfAGb18030FileAreEachMadeOnceThoughTheServiceIsKilledInTheMiddle() throws Exception {
        survives(DEMANDS, ImportFile.ofDemands("甲"));
    }

    private static void survives(Door door, ImportFile file) throws Exception {
        try (PackagedService first = service("first", door);
                PackagedService second = service("second", door)) {
            first.start();
            String job = take(first, door, file);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> read(first, door, job).getInt("rows") >= IN_THE_MIDDLE);
            first.kill();
            int before = titles(door).size();
            assertThat(before).isBetween(IN_THE_MIDDLE / 2, file.titles().size() - 1);

            AtOnce.run(first::start, second::start);

            JsonPath done = done(second, door, job);
            assertThat(done.getString("status")).isEqualTo("DONE");
            assertThat(done.getInt("accepted")).isEqualTo(file.titles().size());
            assertThat(done.getInt("refused")).isEqualTo(file.bad().size());
            assertThat(titles(door)).containsExactlyInAnyOrderElementsOf(file.titles());
            assertThat(refused(second, door, job)).isEqualTo(file.bad());
            assertThat(rows(second, door, job, "").size()).isEqualTo(ImportFile.ROWS);
            assertThat(done(second, door, take(second, door, file)).getInt("alreadyThere"))
                    .isEqualTo(file.titles().size());
        }
    }

    /** With a heap in which the rows of such a file would not fit, were they all held. */
    private static PackagedService service(String name, Door door) {
        return PackagedService.of(
                name + "-" + door.module,
                door.module,
                door.database,
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        "-Xmx160m",
                        // Who goes on with the job of one that was killed need not wait long for it.
                        "DUIJIE_IMPORTS_LEASE",
                        "PT3S",
                        PackagedService.REALM,
                        TestStack.shared().keycloak().realm().toString()));
    }

    private static String take(PackagedService service, Door door, ImportFile file) {
        return given().baseUri(service.address().toString())
                .auth()
                .oauth2(Tokens.of(door.user))
                .contentType("application/octet-stream")
                .body(file.content())
                .post(door.path)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static JsonPath done(PackagedService service, Door door, String job) {
        await().atMost(PATIENCE).until(() -> !"WAITING RUNNING"
                .contains(read(service, door, job).getString("status")));
        return read(service, door, job);
    }

    private static JsonPath read(PackagedService service, Door door, String job) {
        return get(service, door, door.path + "/" + job);
    }

    private static JsonPath get(PackagedService service, Door door, String path) {
        return given().baseUri(service.address().toString())
                .auth()
                .oauth2(Tokens.of(door.user))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** All lines of a report, from page to page. */
    private static List<Map<String, Object>> rows(PackagedService service, Door door, String job, String query) {
        List<Map<String, Object>> lines = new ArrayList<>();
        Integer after = 0;
        while (after != null) {
            JsonPath page = get(service, door, door.path + "/" + job + "/rows?after=" + after + query);
            lines.addAll(page.getList("items"));
            after = page.get("next");
        }
        return lines;
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, String> refused(PackagedService service, Door door, String job) {
        Map<Integer, String> refused = new TreeMap<>();
        for (Map<String, Object> line : rows(service, door, job, "&result=REFUSED")) {
            List<Map<String, String>> reasons = (List<Map<String, String>>) line.get("reasons");
            assertThat(reasons).hasSize(1);
            refused.put(
                    (Integer) line.get("row"),
                    reasons.getFirst().get("field") + " " + reasons.getFirst().get("code"));
        }
        return refused;
    }

    private static List<String> titles(Door door) throws SQLException {
        try (Connection connection = TestStack.shared().postgres().connect(door.database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select cast(content as json) ->> 'title' from " + door.table
                        + " where content like '%\"title\":\"甲%'")) {
            List<String> titles = new ArrayList<>();
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
            return titles;
        }
    }
}
