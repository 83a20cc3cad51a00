package org.duijie.matching.pairing;

import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.demands.DemandState;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.pairings.Finding;
import org.duijie.matching.pairings.KeepPairings;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.matching.subjects.ToldSubjects;
import org.duijie.messaging.Blocking;
import org.duijie.messaging.tracing.Traced;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_matching")
class KeepPairingsIT {
    @Inject
    Subjects subjects;

    @Inject
    KeepPairings keepPairings;

    @Inject
    JudgePair judge;

    @Inject
    Matcher matcher;

    private final UUID demandId = UUID.randomUUID();

    @Test
    void aJudgementOnAnOlderVersionDoesNotReplaceThatOnANewerOne() {
        KnownSubject outcome = stored(ToldSubjects.of(
                Events.outcome(UUID.randomUUID(), 1, "高速空压机无油空气箔片轴承", "面向氢燃料电池空压机的空气箔片轴承，启停寿命 12 万次。")));
        KnownSubject newer = stored(ToldSubjects.of(demand(2, "需要无油空气箔片轴承，启停寿命不低于 10 万次。")));
        KnownSubject older = known(ToldSubjects.of(demand(1, "需要轴承。")));

        keep(newer, outcome);
        keep(older, outcome);

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

    private DemandState demand(long version, String description) {
        return Events.demand(demandId, version, "氢燃料电池空压机轴承", description);
    }

    private KnownSubject known(Subject subject) {
        return new KnownSubject(subject, matcher.embed(subject.text()));
    }

    private KnownSubject stored(Subject subject) {
        KnownSubject known = known(subject);
        Blocking.await(() -> Panache.withTransaction(() -> subjects.put(List.of(known), matcher.embedderId())));
        return known;
    }

    private void keep(KnownSubject demand, KnownSubject outcome) {
        var judgement = judge.judge(judge.now(), judge.profiled(demand), judge.profiled(outcome));
        Finding finding = new Finding(demand.subject(), List.of(judgement), List.of(), List.of());
        Blocking.await(() -> Panache.withTransaction(() -> keepPairings.keep(List.of(Traced.now(finding)))));
    }
}
