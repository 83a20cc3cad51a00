package org.duijie.matching.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.Visibility;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.MatchText;
import org.duijie.matching.Database;
import org.duijie.messaging.Blocking;
import org.duijie.messaging.retention.PurgeExpiredRows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** What a subject was before it was told of anew. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class SubjectHistoryIT {
    private static final String KEPT = "select count(*) from subject_past where id = ?";
    private static final MatchText FIRST = new MatchText("氢燃料电池空压机轴承", "启停寿命不低于 10 万次。", "寻求轴承技术。");
    private static final MatchText SECOND = new MatchText("氢燃料电池空压机轴承", "启停寿命不低于 20 万次。", "寻求轴承技术。");
    private static final MatchText SUMMARY = new MatchText("", "", "寻求轴承技术。");
    private static final Facts KNOWN = FactsBuilder.builder()
            .status("PUBLISHED")
            .visibility(Visibility.CONFIDENTIAL)
            .trl(6)
            .region("330100")
            .build();

    @Inject
    Subjects subjects;

    @Inject
    SubjectHistory past;

    @Inject
    PurgeExpiredRows purge;

    @Inject
    Matcher matcher;

    @Inject
    Database database;

    private final UUID id = UUID.randomUUID();

    @Test
    void aFreshSubjectAndTheSameAgainLeaveNothing() throws SQLException {
        put(SubjectKind.DEMAND, 1, true, FIRST, Facts.UNKNOWN);
        put(SubjectKind.DEMAND, 1, true, FIRST, Facts.UNKNOWN);

        assertThat(database.count(KEPT, id)).isZero();
    }

    @Test
    void aRevisionLeavesWhatWasThereWithTextFactsAndVectors() {
        EmbeddedSubject first = put(SubjectKind.DEMAND, 1, true, FIRST, KNOWN);
        put(SubjectKind.DEMAND, 2, true, SECOND, Facts.UNKNOWN);

        List<SubjectVersion> kept = ofVersion(1);

        assertThat(kept).singleElement().satisfies(one -> assertThat(one.comparable(matcher))
                .isEqualTo(first));
        assertThat(ofVersion(2))
                .singleElement()
                .satisfies(one -> assertThat(one.subject().text()).isEqualTo(SECOND));
        assertThat(ofVersion(3)).isEmpty();
    }

    @Test
    void ofOneVersionTheSummaryIsKeptAsWellAsTheTextThatCameAfterIt() {
        put(SubjectKind.DEMAND, 1, true, SUMMARY, Facts.UNKNOWN);
        put(SubjectKind.DEMAND, 1, true, FIRST, KNOWN);

        assertThat(ofVersion(1)).extracting(one -> one.subject().text()).containsExactly(FIRST, SUMMARY);
    }

    @Test
    void whatIsToldTooLateReplacesNothingAndLeavesNothing() throws SQLException {
        put(SubjectKind.OUTCOME, 2, true, SECOND, Facts.UNKNOWN);
        put(SubjectKind.OUTCOME, 1, true, FIRST, Facts.UNKNOWN);

        assertThat(database.count(KEPT, id)).isZero();
    }

    @Test
    void whatIsInNoPairingLeavesNothing() throws SQLException {
        put(SubjectKind.FACILITY, 1, true, FIRST, Facts.UNKNOWN);
        put(SubjectKind.FACILITY, 2, true, SECOND, Facts.UNKNOWN);
        assertThat(database.count(KEPT, id)).isZero();

        UUID closed = UUID.randomUUID();
        put(closed, SubjectKind.DEMAND, 1, false, FIRST);
        put(closed, SubjectKind.DEMAND, 2, true, SECOND);
        assertThat(database.count(KEPT, closed)).isZero();
    }

    @Test
    void vectorsOfAnotherEmbedderAreMadeAnewFromTheText() throws SQLException {
        EmbeddedSubject first = put(SubjectKind.DEMAND, 1, true, FIRST, Facts.UNKNOWN);
        put(SubjectKind.DEMAND, 2, true, SECOND, Facts.UNKNOWN);
        // In a form that is read no more.
        database.change("update subject_past set embedder = 'older', embedding = '\\x01' where id = ?", id);

        assertThat(ofVersion(1).getFirst().comparable(matcher)).isEqualTo(first);
    }

    @Test
    void whatWasReplacedTwoYearsAgoIsForgottenAndNothingElse() throws SQLException {
        put(SubjectKind.DEMAND, 1, true, FIRST, Facts.UNKNOWN);
        put(SubjectKind.DEMAND, 2, true, SECOND, Facts.UNKNOWN);
        put(SubjectKind.DEMAND, 3, true, FIRST, Facts.UNKNOWN);
        age(1, "2 years 1 day");
        age(2, "2 years -1 day");

        Blocking.await(purge::run);

        assertThat(ofVersion(1)).isEmpty();
        assertThat(ofVersion(2)).hasSize(1);
        assertThat(ofVersion(3)).hasSize(1);
    }

    @Test
    void whoDeletesASubjectDeletesWhatItWas() throws SQLException {
        put(SubjectKind.DEMAND, 1, true, FIRST, Facts.UNKNOWN);
        put(SubjectKind.DEMAND, 2, true, SECOND, Facts.UNKNOWN);

        database.change("delete from subject where id = ?", id);

        assertThat(database.count(KEPT, id)).isZero();
    }

    private void age(long version, String by) throws SQLException {
        database.change(
                "update subject_past set replaced_at = now() - cast(? as interval) where id = ? and version = ?",
                by,
                id,
                version);
    }

    private List<SubjectVersion> ofVersion(long version) {
        return Blocking.await(() -> Panache.withSession(() -> past.ofVersions(List.of(id), List.of(version))));
    }

    private EmbeddedSubject put(SubjectKind side, long version, boolean open, MatchText text, Facts facts) {
        return put(new Subject(id, side, version, UUID.randomUUID(), open, false, text, facts));
    }

    private void put(UUID other, SubjectKind side, long version, boolean open, MatchText text) {
        put(new Subject(other, side, version, UUID.randomUUID(), open, false, text, Facts.UNKNOWN));
    }

    private EmbeddedSubject put(Subject subject) {
        EmbeddedSubject known = new EmbeddedSubject(subject, matcher.embed(subject.text()));
        Blocking.await(() -> Panache.withTransaction(() -> subjects.put(List.of(known), matcher.embedderId())));
        return known;
    }
}
