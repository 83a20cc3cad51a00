package org.duijie.outcome.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duijie.testing.ImportsApi;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file stands in another's way, whatever it holds and however often it fails. */
@QuarkusTest
@WithStack(database = "duijie_outcome")
class ImportJobsIT {
    private static final ImportsApi IMPORTS = new ImportsApi("/api/v1/outcomes/imports");
    private static final Duration AT_ONCE = Duration.ofSeconds(20);
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    private static final byte[] NO_TEXT = {(byte) 0xFF, (byte) 0xFF, ',', (byte) 0x80, '\n'};

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void unicodeTextOfASpreadsheetIsTaken(String encoding) {
        byte[] file = ("成果名称,成果简介\r\n" + mark + " 一,甲\r\n").getBytes(Charset.forName(encoding));

        IMPORTS.done("university", file, "").body("status", equalTo("DONE")).body("accepted", equalTo(1));
    }

    @Test
    void whatCannotBeReadIsToldAtOnceAndWhatToDo() {
        assertUnreadable(OLE2, "file-old-or-locked-workbook", ".xlsx");
        assertUnreadable(NO_TEXT, "file-undecodable", "UTF-8");
        assertUnreadable(text("成果名称" + ",x".repeat(300_000) + "\n甲\n"), "file-too-many-columns", "500");
        assertUnreadable(text("成果名称,关键词,关键词\n甲,乙,丙\n"), "file-doubled-heading", "关键词 (B, C)");
        assertUnreadable(text("成果名称\n\"" + "甲\n".repeat(600_000)), "file-line-too-long", "1048576");
    }

    private static void assertUnreadable(byte[] file, String code, String advice) {
        String job = IMPORTS.take("university", file, "");
        await().atMost(AT_ONCE).until(() -> isOver("university", job));
        IMPORTS.read("university", job)
                .body("status", equalTo("UNREADABLE"))
                .body("fault.code", equalTo(code))
                .body("fault.message", containsString(advice));
    }

    @Test
    void aRowThatTheParserOfJsonRefusesIsNamedAndTheOthersAreTaken() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        String members = IntStream.range(0, 200_000)
                .mapToObj(one -> "\"m" + one + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        String file = "{\"title\": \"%s\"}\n{\"title\": %s}\n%s\n{\"title\": \"%s 2\", \"a\\u0000b\": 1}"
                .formatted(mark, deep, members, mark);

        String job = IMPORTS.take("university", text(file), "");

        IMPORTS.done("university", job)
                .body("status", equalTo("DONE"))
                .body("accepted", equalTo(2))
                .body("unknownHeadings", contains("a b"));
        IMPORTS.rows("university", job, "?result=REFUSED")
                .body("items.row", contains(2, 3))
                .body("items.reasons.code.flatten()", contains("malformed-json", "line-too-long"));
    }

    @Test
    void oneUniversityWithManyFilesDoesNotKeepAnothersWaiting() {
        List<String> many = new ArrayList<>();
        for (int file = 0; file < 10; file++) {
            many.add(IMPORTS.take("university", rows(600), "?dryRun=true"));
        }

        String one = IMPORTS.take("university-2", rows(1), "?dryRun=true");

        IMPORTS.done("university-2", one).body("status", equalTo("DONE"));
        assertThat(many).anyMatch(job -> !isOver("university", job));
        many.forEach(job -> IMPORTS.done("university", job).body("accepted", equalTo(600)));
    }

    @Test
    void aJobThatIsNotOverIsTakenBackByItsUniversity() {
        String job = waiting("not_before", "2099-01-01");

        as("university-2").post(IMPORTS.path() + "/" + job + "/cancel").then().statusCode(404);
        as("university")
                .header("If-Match", "\"v77\"")
                .post(IMPORTS.path() + "/" + job + "/cancel")
                .then()
                .statusCode(412);
        cancel(job)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("CANCELLED"))
                .body("allowedSteps", empty());

        cancel(job).statusCode(409).body("code", equalTo("illegal-step")).body("currentStatus", equalTo("CANCELLED"));
        assertThat(Rows.update("delete from import_file where job_id = cast(? as uuid)", job))
                .isZero();
    }

    @Test
    void aJobThatIsWorkedOnIsTakenBackAndKeepsTheRowsThatItHas() {
        String job = IMPORTS.take("university", rows(20_000), "?dryRun=true");
        await().atMost(AT_ONCE).until(() -> rowsOf(job) > 0);

        cancel(job).statusCode(200).body("status", equalTo("CANCELLED"));

        int taken = rowsOf(job);
        assertThat(taken).isPositive().isLessThan(20_000);
        IMPORTS.done("university", rows(1), "?dryRun=true").body("status", equalTo("DONE"));
        assertThat(rowsOf(job)).isEqualTo(taken);
    }

    @Test
    void aJobThatFailsAgainAndAgainEndsAndHindersNobody() {
        String broken = waiting("not_before", "now");
        assertThat(Rows.update("delete from import_file where job_id = cast(? as uuid)", broken))
                .isZero();

        IMPORTS.done("university", rows(2), "").body("status", equalTo("DONE")).body("accepted", equalTo(2));

        IMPORTS.done("university", broken)
                .body("status", equalTo("FAILED"))
                .body("fault.code", equalTo("file-internal"));
        assertThat(Rows.update(
                        "update import_job set attempts = attempts where attempts = 5 and turn = 5 and id = cast(? as uuid)",
                        broken))
                .isEqualTo(1);
    }

    @Test
    void aJobOfWhichEveryAttemptEndedTheServiceIsNotTriedAgain() {
        String fatal = waiting("not_before", "2099-01-01");
        Rows.update(
                "update import_job set attempts = 5, turn = 5, not_before = now() where id = cast(? as uuid)", fatal);

        IMPORTS.done("university", fatal).body("status", equalTo("FAILED"));

        assertThat(Rows.update("update import_job set turn = turn where turn = 5 and id = cast(? as uuid)", fatal))
                .isEqualTo(1);
    }

    @Test
    void howManyFilesWaitAndForHowLongIsMeasured() {
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        String job = waiting("updated_at", "yesterday");
        Rows.update("update import_job set not_before = '2099-01-01' where id = cast(? as uuid)", job);

        await().atMost(AT_ONCE)
                .until(() -> metrics.value("duijie_imports_waiting", Map.of()) >= 1
                        && metrics.value("duijie_imports_age_seconds", Map.of())
                                >= Duration.ofHours(1).toSeconds());
        cancel(job).statusCode(200);
        await().atMost(AT_ONCE)
                .until(() -> metrics.value("duijie_imports_age_seconds", Map.of())
                        < Duration.ofHours(1).toSeconds());
    }

    private static ValidatableResponse cancel(String job) {
        return as("university").post(IMPORTS.path() + "/" + job + "/cancel").then();
    }

    private static boolean isOver(String user, String job) {
        return !"WAITING RUNNING".contains(IMPORTS.read(user, job).extract().path("status"));
    }

    private static int rowsOf(String job) {
        return IMPORTS.read("university", job).extract().path("rows");
    }

    /** A job of the university without a file, not yet begun. */
    private String waiting(String column, String time) {
        String over = IMPORTS.take("university", rows(1), "?dryRun=true");
        IMPORTS.done("university", over);
        UUID id = UUID.randomUUID();
        String columns = "version, organisation_id, status, dry_run, done_up_to, accepted, refused, already_there,"
                + " unknown_headings, created_at, updated_at, not_before";
        String values = "1, organisation_id, 'WAITING', true, 0, 0, 0, 0, '', now(), now(), '2099-01-01'";
        assertThat(Rows.update(
                        "insert into import_job (id, %s) select cast(? as uuid), %s from import_job where id = cast(? as uuid)"
                                .formatted(columns, values),
                        id.toString(),
                        over))
                .isEqualTo(1);
        Rows.update(
                "update import_job set %s = '%s' where id = cast(? as uuid)".formatted(column, time), id.toString());
        return id.toString();
    }

    private byte[] rows(int rows) {
        return text(IntStream.rangeClosed(1, rows)
                .mapToObj(row -> mark + " " + row + ",甲")
                .collect(Collectors.joining("\n", "成果名称,成果简介\n", "\n")));
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
