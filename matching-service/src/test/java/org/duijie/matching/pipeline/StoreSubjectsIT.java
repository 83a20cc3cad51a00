package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.demands.DemandState;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectMapper;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** A confidential demand is told of twice, with its text and without, by two topics that nobody keeps in step. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class StoreSubjectsIT {
    @Inject
    Subjects subjects;

    @Inject
    Matcher matcher;

    private final DemandState demand =
            Events.confidential(UUID.randomUUID(), 1, "寻求轴承技术。", "氢燃料电池空压机轴承", "需要无油空气箔片轴承，启停寿命不低于 10 万次。");
    private final Subject whole = SubjectMapper.of(demand);
    private final Subject summaryOnly = SubjectMapper.of(demand.summaryOnly());

    @Test
    void whatIsToldWithoutTheTextDoesNotTakeItAwayThoughBothFoundNothingBefore() {
        assertThat(put(whole)).isTrue();

        assertThat(put(summaryOnly)).isFalse();

        assertThat(isStill(whole)).isTrue();
    }

    @Test
    void theTextReplacesTheSummaryAndWhatWasFoundByTheSummaryNoLongerCounts() {
        assertThat(put(summaryOnly)).isTrue();
        assertThat(isStill(summaryOnly)).isTrue();

        assertThat(put(whole)).isTrue();

        assertThat(isStill(summaryOnly)).isFalse();
        assertThat(isStill(whole)).isTrue();
    }

    private boolean put(Subject subject) {
        EmbeddedSubject known = new EmbeddedSubject(subject, matcher.embed(subject.text()));
        return Blocking.await(() -> Panache.withTransaction(() -> subjects.put(List.of(known), matcher.embedderId())))
                .contains(subject.id());
    }

    private boolean isStill(Subject subject) {
        return Blocking.await(() -> Panache.withTransaction(() -> subjects.lockSides(List.of(subject.id()), List.of())))
                .has(subject);
    }
}
