package org.duijie.matching.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;
import org.duijie.engine.text.MatchText;
import org.duijie.matching.Database;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** What a start finds in the database. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class CatchUpIT {
    /** More than are written together. */
    private static final int MANY = 60;

    @Inject
    Subjects subjects;

    @Inject
    Matcher matcher;

    @Inject
    Database database;

    @Test
    void vectorsOfAModelOfBeforeAreMadeAnewAndKept() throws SQLException {
        String before = "model-of-before-" + UUID.randomUUID();
        List<Subject> told = IntStream.range(0, MANY)
                .mapToObj(number -> outcome("陶瓷窑炉余热风机第" + number + "型"))
                .toList();
        List<EmbeddedSubject> stored = told.stream()
                .map(subject -> new EmbeddedSubject(subject, matcher.embed(MatchText.of("别的", ""))))
                .toList();
        Blocking.await(() -> Panache.withTransaction(() -> subjects.put(stored, before)));
        Corpus corpus = new Corpus(matcher, new SimpleMeterRegistry());

        new CatchUp(subjects, corpus, matcher).now();

        assertThat(database.count("select count(*) from subject where embedder = ?", before))
                .isZero();
        MatchText wanted = MatchText.of("陶瓷窑炉余热风机", "");
        Profile demand = matcher.demand(wanted, matcher.embed(wanted));
        assertThat(told).allSatisfy(subject -> assertThat(corpus.profile(subject))
                .map(profile -> matcher.score(demand, profile))
                .contains(matcher.score(
                        demand, EmbeddedSubject.of(subject, matcher).profile(matcher))));
    }

    private static Subject outcome(String title) {
        return new Subject(
                UUID.randomUUID(),
                SubjectKind.OUTCOME,
                1,
                UUID.randomUUID(),
                true,
                false,
                MatchText.of(title, ""),
                Facts.UNKNOWN);
    }
}
