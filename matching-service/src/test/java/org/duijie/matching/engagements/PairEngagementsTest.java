package org.duijie.matching.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.agreements.AgreementKind;
import org.duijie.contracts.agreements.AgreementState;
import org.duijie.contracts.agreements.AgreementStatus;
import org.duijie.contracts.roadshows.Meeting;
import org.duijie.contracts.roadshows.MeetingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PairEngagementsTest {
    private static final UUID DEMAND = new UUID(1, 1);
    private static final UUID OUTCOME = new UUID(1, 2);
    private static final Instant FIRST = Instant.parse("2026-04-08T05:30:00Z");
    private static final Instant SECOND = Instant.parse("2026-05-08T05:30:00Z");

    @ParameterizedTest
    @CsvSource({"SCHEDULED, MEETING_DUE", "HELD, MET", "NO_SHOW, NONE", "CANCELLED, NONE"})
    void aMeetingCountsForWhatBecameOfIt(MeetingStatus status, Progress progress) {
        assertThat(Engagement.of(meeting(DEMAND, OUTCOME, status)))
                .hasValueSatisfying(
                        engagement -> assertThat(engagement.progress()).isEqualTo(progress));
    }

    @ParameterizedTest
    @EnumSource
    void anAgreementWasSignedHoweverItWentOn(AgreementStatus status) {
        assertThat(Engagement.of(agreement(DEMAND, OUTCOME, status))).hasValueSatisfying(engagement -> {
            assertThat(engagement.progress()).isEqualTo(Progress.SIGNED);
            assertThat(engagement.at()).isEqualTo("2026-05-20T00:00:00Z");
        });
    }

    @Test
    void whatIsNotAboutADemandAndAnOutcomeIsNoPair() {
        assertThat(Engagement.of(meeting(DEMAND, null, MeetingStatus.HELD))).isEmpty();
        assertThat(Engagement.of(meeting(null, OUTCOME, MeetingStatus.HELD))).isEmpty();
        assertThat(Engagement.of(agreement(null, null, AgreementStatus.SIGNED))).isEmpty();
    }

    @Test
    void theFurthestCountsInWhateverOrderItIsHeardOf() {
        Engagement fellThrough = engagement(Progress.NONE, SECOND);
        Engagement met = engagement(Progress.MET, FIRST);
        Engagement due = engagement(Progress.MEETING_DUE, SECOND);
        Engagement signed = engagement(Progress.SIGNED, SECOND);

        assertThat(PairEngagements.of(List.of(fellThrough))).isEqualTo(PairEngagements.NONE);
        assertThat(PairEngagements.of(List.of(due, fellThrough)).progress()).isEqualTo(Progress.MEETING_DUE);
        assertThat(PairEngagements.of(List.of(met, due, fellThrough)))
                .isEqualTo(new PairEngagements(Progress.MET, FIRST));
        assertThat(PairEngagements.of(List.of(signed, met))).isEqualTo(new PairEngagements(Progress.SIGNED, FIRST));
    }

    @Test
    void ofSeveralMeetingsTheLastIsWhenTheyMet() {
        assertThat(PairEngagements.of(List.of(engagement(Progress.MET, SECOND), engagement(Progress.MET, FIRST)))
                        .metAt())
                .isEqualTo(SECOND);
    }

    private static Engagement engagement(Progress progress, Instant at) {
        return new Engagement(UUID.randomUUID(), DEMAND, OUTCOME, progress, at);
    }

    private static Meeting meeting(UUID demand, UUID outcome, MeetingStatus status) {
        return new Meeting(
                new UUID(2, 1),
                1,
                null,
                demand,
                outcome,
                new UUID(3, 1),
                new UUID(3, 2),
                FIRST,
                FIRST.plusSeconds(1800),
                null,
                status);
    }

    private static AgreementState agreement(UUID demand, UUID outcome, AgreementStatus status) {
        return new AgreementState(
                new UUID(2, 2),
                1,
                null,
                demand,
                outcome,
                List.of(new UUID(3, 1), new UUID(3, 2)),
                null,
                AgreementKind.DEVELOPMENT,
                null,
                LocalDate.of(2026, 5, 20),
                List.of(),
                status);
    }
}
