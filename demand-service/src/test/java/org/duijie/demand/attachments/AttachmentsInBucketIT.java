package org.duijie.demand.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.attachments.FilesOfDemands.SOON;
import static org.duijie.demand.attachments.FilesOfDemands.attach;
import static org.duijie.demand.attachments.FilesOfDemands.awaitStates;
import static org.duijie.demand.attachments.FilesOfDemands.download;
import static org.duijie.demand.attachments.FilesOfDemands.file;
import static org.duijie.demand.attachments.FilesOfDemands.list;
import static org.duijie.demand.attachments.FilesOfDemands.published;
import static org.duijie.demand.attachments.FilesOfDemands.text;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.duijie.stack.process.Ports;
import org.duijie.testing.EventProbe;
import org.duijie.testing.Faults;
import org.duijie.testing.ManagementPort;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The application starts before its store; the test that sees it so comes first. */
@QuarkusTest
@TestProfile(AttachmentsInBucketIT.InBucket.class)
@WithStack(database = "duijie_demand_bucket")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttachmentsInBucketIT {
    private static final byte[] PDF = SampleFiles.pdf("Ripple below 5 mV at full load");
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @ConfigProperty(name = "duijie.attachments.s3.endpoint")
    URI endpoint;

    @Inject
    AttachmentFiles files;

    private ObjectStore store;

    /** A bucket of a store that nobody started. */
    public static final class InBucket implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "duijie.attachments.store",
                    "S3",
                    "duijie.attachments.s3.endpoint",
                    "http://127.0.0.1:" + Ports.free(),
                    "duijie.attachments.s3.bucket",
                    ObjectStore.BUCKET,
                    "duijie.attachments.s3.access-key",
                    ObjectStore.ACCESS_KEY,
                    "duijie.attachments.s3.secret-key",
                    ObjectStore.SECRET_KEY,
                    "duijie.attachments.s3.answer-within",
                    PATIENCE.toString());
        }
    }

    @BeforeAll
    void wipeWhatAKilledRunLeft() {
        store = new ObjectStore(endpoint, ObjectStore.SECRET_KEY);
        store.wipe();
    }

    @AfterAll
    void end() {
        store.wipe();
    }

    @Test
    @Order(1)
    void theServiceStartsThoughItsStoreIsDown() {
        String id = published("PUBLIC");

        refused(id);

        RestAssured.get(ManagementPort.address("/q/health/ready")).then().statusCode(200);
        store.start();
        attached(id);
    }

    @Test
    void aFileLiesInTheBucketUntilItIsTakenAway() throws IOException {
        store.start();
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String id = published("PUBLIC");

            String pdf = attached(id);

            Path object = store.object(UUID.fromString(pdf));
            assertThat(object).hasBinaryContent(PDF);
            awaitStates(id, "READ");
            demands.awaitEvents(event -> id.equals(event.key()) && text(event).contains("Ripple below 5 mV"), 1, SOON);
            assertThat(download("university", id, pdf).statusCode(200).extract().asByteArray())
                    .isEqualTo(PDF);

            as("company").delete(file(id, pdf)).then().statusCode(204);

            await().atMost(SOON).untilAsserted(() -> assertThat(object).doesNotExist());
        }
    }

    @Test
    void aStoreThatIsDownLeavesNoAttachmentAndLosesNoText() throws Exception {
        store.start();
        String id = published("PUBLIC");
        String before = attached(id);
        awaitStates(id, "READ");

        Faults.whileDown(store, () -> {
            toBeReadAgain(before);
            refused(id);
            unavailable(download("university", id, before));
            list(id).body("items.state", contains("UNREAD"));
        });

        assertThat(download("university", id, before).extract().asByteArray()).isEqualTo(PDF);
        attached(id);
        awaitStates(id, "READ", "READ");
    }

    @Test
    void aFileOfManyPacketsComesBackAsItWasPut() {
        store.start();
        byte[] large = new byte[2 * 1024 * 1024];
        new Random(1).nextBytes(large);
        UUID id = UUID.randomUUID();

        files.put(id, large);

        assertThat(files.get(id)).isEqualTo(large);
    }

    @Test
    void aFileThatIsLostHoldsUpNoOtherThatIsToBeRead() throws IOException {
        store.start();
        String id = published("PUBLIC");
        UUID lost = UUID.fromString(attached(id));
        awaitStates(id, "READ");
        Files.delete(store.object(lost));
        toBeReadAgain(lost.toString());

        attached(id);

        awaitStates(id, "UNREAD", "READ");
    }

    @Test
    void aFileTakenAwayWhileTheStoreIsDownIsDeletedWhenItIsBack() throws Exception {
        store.start();
        String id = published("PUBLIC");
        String pdf = attached(id);

        Faults.whileDown(store, () -> as("company").delete(file(id, pdf)).then().statusCode(204));

        await().atMost(SOON).untilAsserted(() -> assertThat(store.object(UUID.fromString(pdf)))
                .doesNotExist());
        download("company", id, pdf).statusCode(404);
    }

    @Test
    void aStoreThatDoesNotAnswerIsGivenUpInTimeAndKeepsNothingOfIt() throws Exception {
        store.start();
        String id = published("PUBLIC");
        Set<Path> before = store.everything();

        Faults.whilePaused(store, () -> refused(id).time(lessThan(2 * PATIENCE.toMillis()), TimeUnit.MILLISECONDS));

        before.add(store.object(UUID.fromString(attached(id))));
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(Rows.update("update removed_file set removed_at = removed_at"))
                    .isZero();
            assertThat(store.everything()).isEqualTo(before);
        });
    }

    @Test
    void aBucketThatIsNotThereIsSaidToBeUnavailable() throws Exception {
        store.start();
        String id = published("PUBLIC");
        Path away = store.bucket().resolveSibling("away");
        Files.move(store.bucket(), away);
        try {
            refused(id);
        } finally {
            Files.move(away, store.bucket());
        }
        attached(id);
    }

    @Test
    void aStoreThatKnowsAnotherSecretIsSaidToBeUnavailable() {
        store.stop();
        ObjectStore other = new ObjectStore(endpoint, "another secret");
        other.start();
        try {
            refused(published("PUBLIC"));
        } finally {
            other.stop();
        }
    }

    private static void toBeReadAgain(String attachment) {
        Rows.update("update demand_attachment set state = 'UNREAD' where id::text = ?", attachment);
    }

    private static String attached(String demand) {
        return attach("company", demand, "规格.pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Leaves the demand with the files that it had, and tells nothing of what is behind the door. */
    private ValidatableResponse refused(String demand) {
        int before = list(demand).extract().path("items.size()");
        ValidatableResponse answer = unavailable(attach("company", demand, "规格.pdf", PDF));
        list(demand).body("items", hasSize(before));
        return answer;
    }

    private ValidatableResponse unavailable(ValidatableResponse answer) {
        return answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("unavailable"))
                .body(not(containsString(ObjectStore.BUCKET)))
                .body(not(containsString(endpoint.getAuthority())));
    }
}
