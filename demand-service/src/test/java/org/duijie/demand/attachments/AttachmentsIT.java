package org.duijie.demand.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.attachments.FilesOfDemands.DEMANDS;
import static org.duijie.demand.attachments.FilesOfDemands.SOON;
import static org.duijie.demand.attachments.FilesOfDemands.UPLOADS;
import static org.duijie.demand.attachments.FilesOfDemands.attach;
import static org.duijie.demand.attachments.FilesOfDemands.awaitStates;
import static org.duijie.demand.attachments.FilesOfDemands.body;
import static org.duijie.demand.attachments.FilesOfDemands.download;
import static org.duijie.demand.attachments.FilesOfDemands.file;
import static org.duijie.demand.attachments.FilesOfDemands.published;
import static org.duijie.demand.attachments.FilesOfDemands.text;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.ToldOrganisations;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_demand")
class AttachmentsIT {
    private static final byte[] PDF = SampleFiles.pdf("Ripple below 5 mV at full load");

    @Test
    void theTextOfPdfAndWordTakesPartInMatchingWithTheDemand() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String id = published("PUBLIC");
            String pdf = attach("company", id, "规格 书.pdf", PDF)
                    .statusCode(201)
                    .body("type", equalTo("PDF"))
                    .body("size", equalTo(PDF.length))
                    .body("state", equalTo("UNREAD"))
                    .extract()
                    .path("id");
            attach("company", id, "大纲.docx", SampleFiles.docx("空载、半载、满载三种工况"))
                    .statusCode(201)
                    .body("type", equalTo("DOCX"));

            awaitStates(id, "READ", "READ");
            ObservedEvent both = demands.awaitEvents(
                            event -> id.equals(event.key()) && text(event).contains("三种工况"), 1, SOON)
                    .getFirst();
            ContractCheck.assertKept(both);
            assertThat(both.type()).isEqualTo("duijie.demand.revised.v1");
            assertThat(text(both)).contains("Ripple below 5 mV");

            as("company").delete(file(id, pdf)).then().statusCode(204);

            ObservedEvent one = demands.awaitEvents(
                            event -> id.equals(event.key()) && event.sequence() == both.sequence() + 1, 1, SOON)
                    .getFirst();
            assertThat(text(one)).contains("三种工况").doesNotContain("Ripple");
            as("company").get(file(id, pdf)).then().statusCode(404);
        }
    }

    @Test
    void aBinaryWordFileIsToldByItsContentAndItsTextTakesPart() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String id = published("PUBLIC");

            String doc = attach("company", id, "没有后缀", SampleFiles.doc())
                    .statusCode(201)
                    .body("type", equalTo("DOC"))
                    .extract()
                    .path("id");

            awaitStates(id, "READ");
            ObservedEvent told = demands.awaitEvent("duijie.demand.revised.v1", id, SOON);
            ContractCheck.assertKept(told);
            assertThat(text(told)).contains("输出纹波低于五毫伏", "ripple below 5 mV at full load");
            download("university", id, doc).statusCode(200).contentType("application/msword");
        }
    }

    @Test
    void aBinaryFileOfAnotherProgramIsNotTaken() {
        String id = DEMANDS.create("company", "{\"title\": \"示例\"}");

        attach("company", id, "表.doc", SampleFiles.xls()).statusCode(422).body("violations.field", contains("content"));
    }

    @Test
    void aFileComesBackAsItWasAttached() {
        String id = published("PUBLIC");
        String pdf = attach("company", id, "规格 书.pdf", PDF).extract().path("id");

        byte[] content = download("university", id, pdf)
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename*=UTF-8''%E8%A7%84%E6%A0%BC%20%E4%B9%A6.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();

        assertThat(content).isEqualTo(PDF);
    }

    @Test
    void aKeyStandsForOneFileOfOneNameAtOneDemand() {
        String id = DEMANDS.create("company", "{\"title\": \"示例\"}");
        String other = DEMANDS.create("company", "{\"title\": \"示例\"}");
        String key = UUID.randomUUID().toString();
        byte[] asLong = PDF.clone();
        asLong[PDF.length - 1]++;

        String made =
                attachUnder(key, id, "a.pdf", PDF).statusCode(201).extract().path("id");
        attachUnder(key, id, "a.pdf", PDF).statusCode(201).body("id", equalTo(made));

        attachUnder(key, id, "a.pdf", asLong).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        attachUnder(key, id, "b.pdf", PDF).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        attachUnder(key, other, "a.pdf", PDF).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        FilesOfDemands.list(id).body("items.id", contains(made));
    }

    private static ValidatableResponse attachUnder(String key, String demand, String name, byte[] content) {
        return as("company")
                .header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .queryParam("demand", demand)
                .queryParam("name", name)
                .body(content)
                .post(UPLOADS)
                .then();
    }

    @Test
    void aFileIsToldByItsContentAndNotByItsName() {
        String id = DEMANDS.create("company", "{\"title\": \"示例\"}");
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0};

        attach("company", id, "图.pdf", image)
                .statusCode(422)
                .body("violations.field", contains("content"))
                .body("violations[0].message", containsString("PDF, Word"));
        attach("company", id, "a.docx", "plain text".getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        attach("company", id, "没有后缀", PDF).statusCode(201).body("type", equalTo("PDF"));
    }

    @Test
    void aDamagedFileIsKeptAndSaidToBeUnreadable() {
        String id = DEMANDS.create("company", "{\"title\": \"示例\"}");
        byte[] damaged = "%PDF-1.7\nnothing of a document follows".getBytes(StandardCharsets.US_ASCII);

        attach("company", id, "坏.pdf", damaged).statusCode(201);
        attach("company", id, "好.pdf", PDF).statusCode(201);

        awaitStates(id, "UNREADABLE", "READ");
    }

    @Test
    void textBeyondTheLimitIsCut() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String id = published("PUBLIC");

            attach("company", id, "长.docx", SampleFiles.docx("𠮷".repeat(1001) + "长".repeat(9000)))
                    .statusCode(201);

            ObservedEvent told = demands.awaitEvent("duijie.demand.revised.v1", id, SOON);
            ContractCheck.assertKept(told);
            assertThat(text(told).codePointCount(0, text(told).length())).isBetween(4000, 6000);
        }
    }

    @Test
    void filesOfAConfidentialDemandAreOpenedAsTheDemandIs() {
        ToldOrganisations.ofRealm();
        try (EventProbe open = EventProbe.fromNow("duijie.demands");
                EventProbe matching = EventProbe.fromNow("duijie.demands.confidential")) {
            String id = published("CONFIDENTIAL");
            String pdf = attach("company", id, "密.pdf", PDF).extract().path("id");

            ObservedEvent text = matching.awaitEvents(
                            event -> id.equals(event.key()) && text(event).contains("Ripple"), 1, SOON)
                    .getFirst();
            ContractCheck.assertKept(text);
            assertThat(open.everythingSoFar()).noneMatch(event -> event.text().contains("Ripple"));
            as("university")
                    .get(DEMANDS.path() + "/" + id + "/attachments")
                    .then()
                    .statusCode(404);
            as("university").get(file(id, pdf)).then().statusCode(404);

            as("company")
                    .body("{\"organisationId\": \"019a0000-0000-7000-8000-000000000004\", \"reason\": \"示例\"}")
                    .post(DEMANDS.path() + "/" + id + "/grants")
                    .then()
                    .statusCode(201);

            as("university").accept("*/*").get(file(id, pdf)).then().statusCode(200);
            as("company-2").get(file(id, pdf)).then().statusCode(404);
            as("company").get(DEMANDS.path() + "/" + id + "/openings").then().body("items[0].why", equalTo("GRANT"));
        }
    }

    @Test
    void onlyTheCompanyAttachesAndOnlyWhileTheDemandMayChange() {
        String id = published("PUBLIC");
        attach("company-2", id, "a.pdf", PDF).statusCode(403);
        attach("university", id, "a.pdf", PDF).statusCode(403);
        attach("company", UUID.randomUUID().toString(), "a.pdf", PDF).statusCode(404);
        String submitted = DEMANDS.create("company", body("PUBLIC"));
        DEMANDS.step("company", submitted, "submit").statusCode(200);

        attach("company", submitted, "a.pdf", PDF).statusCode(409).body("code", equalTo("illegal-step"));
        attach("company-2", submitted, "a.pdf", PDF).statusCode(404);
        assertThat(Path.of("target/attachments"))
                .isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @Test
    void whatIsTooLargeTooManyOrNamelessIsRefused() {
        String id = DEMANDS.create("company", "{\"title\": \"示例\"}");
        attach("company", id, "a.pdf", new byte[300 * 1024 + 1]).statusCode(413).body("code", equalTo("too-large"));
        attach("company", id, "a.pdf", new byte[0]).statusCode(400).body("code", equalTo("body-missing"));
        attach("company", id, " ", PDF).statusCode(422).body("violations.field", contains("name"));
        attach("company", id, "a\nb.pdf", PDF).statusCode(422).body("violations.code", contains("pattern"));
        attach("company", id, "长".repeat(201), PDF).statusCode(422).body("violations.code", contains("too-long"));
        attach("company", "x", "a.pdf", PDF).statusCode(400).body("code", equalTo("bad-parameter"));
        as("company").body(PDF).post(UPLOADS + "?name=a.pdf").then().statusCode(400);
        for (int i = 0; i < 10; i++) {
            attach("company", id, i + ".pdf", PDF).statusCode(201);
        }

        attach("company", id, "10.pdf", PDF).statusCode(422).body("violations.code", contains("too-many"));
    }
}
