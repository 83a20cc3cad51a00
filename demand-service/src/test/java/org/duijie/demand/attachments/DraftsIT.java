package org.duijie.demand.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.attachments.FilesOfDemands.DEMANDS;
import static org.duijie.demand.attachments.FilesOfDemands.SOON;
import static org.duijie.demand.attachments.FilesOfDemands.attach;
import static org.duijie.demand.attachments.FilesOfDemands.body;
import static org.duijie.demand.attachments.FilesOfDemands.file;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.testing.Rows;
import org.duijie.testing.ToldOrganisations;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was never published is its company's to take back and to delete, with all that belongs to it. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class DraftsIT {
    private static final String UNIVERSITY = "019a0000-0000-7000-8000-000000000004";
    private static final Path FILES = Path.of("target/attachments");
    private static final byte[] PDF = SampleFiles.pdf("Ripple below 5 mV at full load");

    @Test
    void aDraftGoesWithItsFilesAndIsGoneForWhoAsksAgain() {
        ToldOrganisations.ofRealm();
        String id = DEMANDS.create("company", body("CONFIDENTIAL"));
        String pdf =
                attach("company", id, "规格.pdf", PDF).statusCode(201).extract().path("id");
        as("company")
                .body("{\"organisationId\": \"" + UNIVERSITY + "\", \"reason\": \"示例\"}")
                .post(DEMANDS.path() + "/" + id + "/grants")
                .then()
                .statusCode(201);

        assertThat(FILES.resolve(pdf)).exists();

        DEMANDS.delete("company", id).statusCode(204);

        DEMANDS.read("company", id).statusCode(404);
        as("company").get(file(id, pdf)).then().statusCode(404);
        for (String table : List.of("demand_version", "demand_attachment", "demand_grant")) {
            assertThat(Rows.number("select count(*) from " + table + " where demand_id = '" + id + "'"))
                    .as(table)
                    .isZero();
        }
        await().atMost(SOON).until(() -> Files.notExists(FILES.resolve(pdf)));
        DEMANDS.delete("company", id).statusCode(204);
        DEMANDS.delete("company-2", id).statusCode(404);
    }

    @Test
    void aFileIsTakenAwayOnceHoweverOftenThatIsAskedFor() {
        String id = DEMANDS.create("company", body("PLATFORM"));
        String pdf =
                attach("company", id, "规格.pdf", PDF).statusCode(201).extract().path("id");

        as("company").delete(file(id, pdf)).then().statusCode(204);
        as("company").delete(file(id, pdf)).then().statusCode(204);

        as("company").delete(file(id, UNIVERSITY)).then().statusCode(404);
        FilesOfDemands.list(id).body("items", empty());
    }

    @Test
    void aDraftIsNobodyElsesToDeleteAndNotByAnOldVersion() {
        String id = DEMANDS.create("company", body("PLATFORM"));
        DEMANDS.change("company", id, "\"v1\"", "{\"wantedTrl\": 5}").statusCode(200);

        DEMANDS.delete("company-2", id).statusCode(404);
        DEMANDS.delete("park", id).statusCode(404);
        DEMANDS.delete("university", id).statusCode(403);
        as("company")
                .header("If-Match", "\"v1\"")
                .delete(DEMANDS.path() + "/" + id)
                .then()
                .statusCode(412);

        DEMANDS.read("company", id).statusCode(200).body("version", equalTo(2));
    }

    @Test
    void aSubmissionIsTakenBackUntilTheParkHasDecided() {
        String id = DEMANDS.create("company", body("CONFIDENTIAL"));
        DEMANDS.step("company", id, "submit").statusCode(200).body("allowedSteps", contains("recall"));
        DEMANDS.read("park", id).statusCode(200);

        DEMANDS.step("company", id, "recall")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("allowedSteps", contains("submit"));

        DEMANDS.read("park", id).statusCode(404);
        as("park").get(DEMANDS.path() + "/diagnosis-queue?limit=100").then().body("items.id", not(hasItem(id)));
        as("company")
                .get(DEMANDS.path() + "/" + id + "/near-duplicates")
                .then()
                .statusCode(200)
                .body("check", nullValue());
        DEMANDS.delete("company", id).statusCode(204);
        as("auditor")
                .get(DEMANDS.path() + "/openings?demand=" + id)
                .then()
                .statusCode(200)
                .body("items.why", contains("PARK"));
    }

    @Test
    void aSubmissionIsTakenBackByItsCompanyAlone() {
        String id = DEMANDS.create("company", body("PLATFORM"));
        DEMANDS.step("company", id, "submit").statusCode(200);

        DEMANDS.step("company-2", id, "recall").statusCode(404);
        DEMANDS.step("park", id, "recall").statusCode(403);

        DEMANDS.step("park", id, "return").statusCode(400);
        as("park")
                .body("{\"remarks\": [{\"text\": \"请补充\"}]}")
                .post(DEMANDS.path() + "/" + id + "/return")
                .then()
                .statusCode(200);
        DEMANDS.step("company", id, "recall").statusCode(409).body("allowedSteps", equalTo(List.of("submit")));
        DEMANDS.delete("company", id).statusCode(204);
    }

    /** As if a status could ever come back: what was published once stays. */
    @ParameterizedTest
    @EnumSource
    void whatWaitsForTheParkOrWasEverPublishedIsNotDeleted(DemandStatus status) {
        String id = DEMANDS.create("company", body("PLATFORM"));
        Rows.update(
                "update demand set status = ?, submitted_at = now(), published_at = now() where id::text = ?",
                status.name(),
                id);

        DEMANDS.delete("company", id)
                .statusCode(409)
                .body("code", equalTo("illegal-step"))
                .body("currentStatus", equalTo(status.name()));

        DEMANDS.read("company", id).statusCode(200);
    }
}
