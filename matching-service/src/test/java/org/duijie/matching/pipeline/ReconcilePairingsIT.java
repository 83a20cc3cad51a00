package org.duijie.matching.pipeline;

import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.duijie.contracts.demands.DemandState;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.pairings.MatchResult;
import org.duijie.matching.pairings.ReconcilePairings;
import org.duijie.matching.rematching.RematchRun;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectMapper;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;
import org.duijie.messaging.tracing.Traced;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_matching")
class ReconcilePairingsIT {
    @Inject
    Subjects subjects;

    @Inject
    ReconcilePairings reconcilePairings;

    @Inject
    RematchRun rematchRun;

    @Inject
    ScorePair scorePair;

    @Inject
    Matcher matcher;

    private final UUID demandId = UUID.randomUUID();

    @Test
    void aJudgementOnAnOlderVersionDoesNotReplaceThatOnANewerOne() {
        EmbeddedSubject outcome = stored(SubjectMapper.of(
                Events.outcome(UUID.randomUUID(), 1, "高速空压机无油空气箔片轴承", "面向氢燃料电池空压机的空气箔片轴承，启停寿命 12 万次。")));
        EmbeddedSubject newer = stored(SubjectMapper.of(demand(2, "需要无油空气箔片轴承，启停寿命不低于 10 万次。")));
        EmbeddedSubject older = known(SubjectMapper.of(demand(1, "需要轴承。")));

        reconcile(newer, outcome);
        reconcile(older, outcome);

        as("park")
                .queryParam("demand", demandId.toString())
                .get("/api/v1/pairings")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.outcomeId == '%s' }.demandVersion"
                                .formatted(outcome.subject().id()),
                        equalTo(2));
    }

    /** By a replica that took the outcome, while another took the demand. */
    @Test
    void whatWasScoredOnWhatADemandIsNoMoreIsScoredAnew() {
        EmbeddedSubject outcome = stored(SubjectMapper.of(
                Events.outcome(UUID.randomUUID(), 1, "高速空压机无油空气箔片轴承", "面向氢燃料电池空压机的空气箔片轴承，启停寿命 12 万次。")));
        EmbeddedSubject open = known(SubjectMapper.of(demand(1, "需要无油空气箔片轴承，启停寿命不低于 10 万次。")));
        stored(SubjectMapper.of(
                Events.confidential(demandId, 2, "寻求空压机轴承技术。", "氢燃料电池空压机轴承", "需要无油空气箔片轴承，启停寿命不低于 10 万次。")));

        reconcile(outcome.subject(), open, outcome);
        // At once: the queue may be long, of a switch of matchers in a test before.
        Blocking.await(() -> rematchRun.now(List.of(outcome.subject().id())));

        String id = await().atMost(Scene.SOON)
                .until(
                        () -> as("park")
                                .queryParam("demand", demandId.toString())
                                .get("/api/v1/pairings")
                                .jsonPath()
                                .getString("items.find { it.outcomeId == '%s' }?.id"
                                        .formatted(outcome.subject().id())),
                        Objects::nonNull);
        as("park")
                .get("/api/v1/pairings/" + id)
                .then()
                .body("demandVersion", equalTo(2))
                .body("demandTitle", nullValue());
        as("park").get("/api/v1/pairings/" + id + "/history").then().body("items.judged.demandVersion", contains(2));
    }

    private DemandState demand(long version, String description) {
        return Events.demand(demandId, version, "氢燃料电池空压机轴承", description);
    }

    private EmbeddedSubject known(Subject subject) {
        return new EmbeddedSubject(subject, matcher.embed(subject.text()));
    }

    private EmbeddedSubject stored(Subject subject) {
        EmbeddedSubject known = known(subject);
        Blocking.await(() -> Panache.withTransaction(() -> subjects.put(List.of(known), matcher.embedderId())));
        return known;
    }

    private void reconcile(EmbeddedSubject demand, EmbeddedSubject outcome) {
        reconcile(demand.subject(), demand, outcome);
    }

    private void reconcile(Subject searched, EmbeddedSubject demand, EmbeddedSubject outcome) {
        var scored = scorePair.of(scorePair.now(), scorePair.profiled(demand), scorePair.profiled(outcome));
        MatchResult result = new MatchResult(searched, List.of(scored), List.of(), List.of());
        Blocking.await(() -> Panache.withTransaction(() -> reconcilePairings.reconcile(List.of(Traced.now(result)))));
    }
}
