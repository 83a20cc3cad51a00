package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.duijie.messaging.retention.PurgeExpiredRows;
import org.duijie.messaging.retention.Retention;
import org.duijie.testing.ImportsApi;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.Replicas;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is no record of the business is deleted when it was kept long enough. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class RetentionIT {
    private static final ImportsApi IMPORTS = new ImportsApi(DEMANDS + "/imports");
    private static final String DELETED = "duijie_retention_deleted_total";
    private static final int MORE_THAN_TWO_BATCHES = 2500;

    @Inject
    PurgeExpiredRows purge;

    @Inject
    @Any
    Instance<Retention> retentions;

    private MetricProbe metrics;

    @BeforeEach
    void metricsOfThisApplication() {
        metrics = MetricProbe.ofApplicationUnderTest();
    }

    @Test
    void whatIsDeletedHereAreKeysAndReportsWhereTheRelayEmptiesTheOutbox() {
        assertThat(retentions.stream().filter(Retention::applies).map(Retention::table))
                .containsExactlyInAnyOrder("idempotency_key", "import_row", "import_job");
    }

    @Test
    void anExpiredKeyIsNewAgainAndAYoungerOneIsNot() throws Throwable {
        String expired = UUID.randomUUID().toString();
        String younger = UUID.randomUUID().toString();
        String firstOfExpired = created(expired);
        String firstOfYounger = created(younger);
        age(
                "update idempotency_key set created_at = now() - cast(? as interval) where key = ?",
                "7 days 1 min",
                expired);
        age(
                "update idempotency_key set created_at = now() - cast(? as interval) where key = ?",
                "7 days -1 min",
                younger);
        MetricSnapshot before = metrics.snapshot();

        VertxContextSupport.subscribeAndAwait(purge::run);

        assertThat(metrics.increaseSince(before, DELETED, Map.of("table", "idempotency_key")))
                .isEqualTo(1);
        assertThat(created(younger)).isEqualTo(firstOfYounger);
        assertThat(created(expired)).isNotEqualTo(firstOfExpired);
    }

    @Test
    void aReportGoesWithItsJobAndTheRecordsStay() throws Throwable {
        String over = imported();
        String kept = imported();
        String record = IMPORTS.rows("company", over, "").extract().path("items[0].recordId");
        age("update import_job set updated_at = now() - cast(? as interval) where id::text = ?", "90 days 1 min", over);
        age(
                "update import_job set updated_at = now() - cast(? as interval) where id::text = ?",
                "90 days -1 min",
                kept);

        // The second night takes a job whose rows went after it had been looked at.
        VertxContextSupport.subscribeAndAwait(purge::run);
        VertxContextSupport.subscribeAndAwait(purge::run);

        as("company").get(IMPORTS.path() + "/" + over).then().statusCode(404);
        IMPORTS.rows("company", kept, "").body("items", hasSize(1));
        DemandApi.read("company", record).statusCode(200);
    }

    @Test
    void oneTransactionDeletesSoManyAtMost() throws Throwable {
        UUID organisation = expiredKeys(25);
        Retention keys = retentions.stream()
                .filter(one -> one.table().equals("idempotency_key"))
                .findFirst()
                .orElseThrow();
        Instant inAnHour = Instant.now().plusSeconds(3600);

        int deleted =
                VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> keys.delete(inAnHour, 10)));

        assertThat(deleted).isEqualTo(10);
        Rows.update("delete from idempotency_key where organisation_id = ?", organisation);
    }

    @Test
    void severalReplicasDeleteEachRowOnceAndWaitForNobody() throws Exception {
        UUID organisation = expiredKeys(MORE_THAN_TWO_BATCHES);
        MetricSnapshot before = metrics.snapshot();
        try (Connection somebody = connection()) {
            somebody.setAutoCommit(false);
            lockOne(somebody, organisation);

            Replicas.atOnce(() -> VertxContextSupport.subscribeAndAwait(purge::run));
            somebody.rollback();
        }

        assertThat(metrics.increaseSince(before, DELETED, Map.of("table", "idempotency_key")))
                .isCloseTo(MORE_THAN_TWO_BATCHES - 1, within(0.1));
        assertThat(Rows.update("delete from idempotency_key where organisation_id = ?", organisation))
                .isEqualTo(1);
    }

    /** Of its own: those of the application's pool may be of before the outages of other tests. */
    private static Connection connection() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }

    private static void lockOne(Connection somebody, UUID organisation) throws SQLException {
        try (var lock = somebody.prepareStatement(
                "select key from idempotency_key where organisation_id = ? and key = '7' for update")) {
            lock.setObject(1, organisation);
            assertThat(lock.executeQuery().next()).isTrue();
        }
    }

    private static UUID expiredKeys(int count) {
        UUID organisation = UUID.randomUUID();
        Rows.update("""
                insert into idempotency_key (organisation_id, key, request_hash, created_at)
                select ?, cast(number as text), 'hash', now() - interval '8 days' from generate_series(1, ?) as number
                """, organisation, count);
        return organisation;
    }

    private static void age(String statement, String by, String of) {
        assertThat(Rows.update(statement, by, of)).isEqualTo(1);
    }

    private static String created(String key) {
        return as("company")
                .header("Idempotency-Key", key)
                .body(COMPLETE)
                .post(DEMANDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String imported() {
        String csv = "需求名称\r\n保留期示例 " + UUID.randomUUID() + "\r\n";
        String job = IMPORTS.take("company", csv.getBytes(StandardCharsets.UTF_8), "");
        IMPORTS.done("company", job);
        return job;
    }
}
