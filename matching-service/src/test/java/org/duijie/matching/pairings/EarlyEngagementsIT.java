package org.duijie.matching.pairings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.duijie.contracts.agreements.AgreementStatus;
import org.duijie.contracts.roadshows.MeetingStatus;
import org.duijie.matching.Database;
import org.duijie.matching.engagements.Engagement;
import org.duijie.matching.engagements.Progress;
import org.duijie.matching.pipeline.Published;
import org.duijie.matching.pipeline.Together;
import org.duijie.matching.rematching.RematchRun;
import org.duijie.messaging.Blocking;
import org.duijie.stack.AtOnce;
import org.duijie.testing.EventProbe;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Meetings and agreements of pairs that the matcher finds only afterwards. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class EarlyEngagementsIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ACCEPT = "{\"verdict\": \"ACCEPT\"}";
    private static final String WAITING =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%for no key update%'";
    private static final long BARRIER = 20_260_520;

    @Inject
    Database database;

    @Inject
    FollowEngagements followEngagements;

    @Inject
    RematchRun rematchRun;

    private final Together together = new Together(UUID.randomUUID(), UUID.randomUUID());
    private final EventProbe pairings = EventProbe.fromNow("duijie.pairings");

    @AfterEach
    void stopListening() {
        pairings.close();
    }

    @Test
    void whoSignedBeforeTheProposalHasAgreedWithIt() {
        taken("duijie.agreements", () -> together.agreement(1, AgreementStatus.SIGNED));

        Published.fittingOutcome(together);
        Published.fittingDemand(together);

        List<ObservedEvent> told = told(2);
        assertThat(told)
                .extracting(ObservedEvent::type)
                .containsExactly("duijie.pairing.proposed.v1", "duijie.pairing.state-changed.v1");
        assertThat(told)
                .extracting(event -> event.json().at("/pairing/state").asText())
                .containsExactly("PROPOSED", "AGREED");
        assertThat(told)
                .extracting(event -> event.headers().get("traceparent").substring(3, 35))
                .as("both come of the demand that was told of")
                .containsOnly(told.getFirst().headers().get("traceparent").substring(3, 35));
        assertState(told.getFirst().key(), "AGREED");
    }

    /** What was asked for anew asks for itself no more than once: else it undid what it wrote, for ever. */
    @Test
    void whoSignedBeforeASearchThatWasAskedForHasAgreedWithIt() throws Exception {
        Published.fittingOutcome(together);
        Published.fittingDemand(together);
        told(1);
        database.change("delete from pairing where demand_id = ?", together.demandId());
        taken("duijie.agreements", () -> together.agreement(1, AgreementStatus.SIGNED));

        database.change("insert into renewal (subject_id) values (?)", together.demandId());
        Blocking.await(() -> rematchRun.now(List.of(together.demandId())));

        assertThat(database.count("select count(*) from renewal where subject_id = ?", together.demandId()))
                .isZero();
        assertState(told(3).getLast().key(), "AGREED");
    }

    @Test
    void aMeetingBeforeTheProposalWaitsForBothAcceptances() {
        taken("duijie.roadshows", () -> together.meeting(1, MeetingStatus.HELD));

        Published.fittingOutcome(together);
        Published.fittingDemand(together);

        String id = told(1).getFirst().key();
        decide(id, "company", "ACCEPTED_BY_ONE");
        decide(id, "university", "IN_MEETING");
    }

    @Test
    void theProposalWaitsForASignatureThatIsJustBeingTaken() throws Exception {
        taken("duijie.demands", () -> Published.fittingDemand(together));
        try (Connection barrier = database.open();
                ExecutorService threads = AtOnce.threads()) {
            barrier.createStatement().execute("select pg_advisory_lock(" + BARRIER + ")");
            CompletableFuture<Void> signing = CompletableFuture.runAsync(
                    () -> Blocking.await(() -> Panache.withTransaction(() -> followEngagements
                            .take(signed())
                            .chain(EarlyEngagementsIT::passBarrier)
                            .replaceWithVoid())),
                    threads);
            await().atMost(SOON).until(() -> database.count("select count(*) from pg_locks where not granted") == 1);

            Published.fittingOutcome(together);
            await().atMost(SOON).until(() -> database.count(WAITING) == 1);
            barrier.createStatement().execute("select pg_advisory_unlock(" + BARRIER + ")");
            signing.join();
        }

        assertState(told(2).getFirst().key(), "AGREED");
    }

    private Engagement signed() {
        return new Engagement(
                UUID.randomUUID(),
                together.demandId(),
                together.outcomeId(),
                Progress.SIGNED,
                Instant.parse("2026-05-20T00:00:00Z"));
    }

    private static Uni<List<Object>> passBarrier() {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(" + BARRIER + ") as text)", Object.class)
                .getResultList());
    }

    /** So many events of the pair, in their order. */
    private List<ObservedEvent> told(int many) {
        return pairings.awaitEvents(
                event -> together.demandId()
                                .toString()
                                .equals(event.json().at("/pairing/demandId").asText())
                        && together.outcomeId()
                                .toString()
                                .equals(event.json().at("/pairing/outcomeId").asText()),
                many,
                SOON);
    }

    private static void decide(String id, String user, String state) {
        as(user).body(ACCEPT)
                .post("/api/v1/pairings/" + id + "/decisions")
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private static void assertState(String id, String state) {
        as("park").get("/api/v1/pairings/" + id).then().body("state", equalTo(state));
    }

    private static void taken(String topic, Runnable telling) {
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        MetricSnapshot before = metrics.snapshot();
        telling.run();
        metrics.awaitIncrease(
                before, "duijie_events_consumed_total", Map.of("topic", topic, "result", "taken"), 1, SOON);
    }
}
