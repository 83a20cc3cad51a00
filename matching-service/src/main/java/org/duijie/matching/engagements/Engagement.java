package org.duijie.matching.engagements;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.duijie.contracts.agreements.AgreementState;
import org.duijie.contracts.roadshows.Meeting;
import org.duijie.contracts.roadshows.MeetingStatus;

/**
 * What a meeting or an agreement has come to.
 *
 * @param id of the meeting or agreement
 * @param at when they meet, or the day on which they signed (UTC)
 */
public record Engagement(UUID id, UUID demandId, UUID outcomeId, Progress progress, Instant at) {

    /** Empty where it is not about a demand and an outcome. */
    public static Optional<Engagement> of(Meeting meeting) {
        return about(
                meeting.demandId(),
                meeting.outcomeId(),
                new Engagement(
                        meeting.id(),
                        meeting.demandId(),
                        meeting.outcomeId(),
                        progress(meeting.status()),
                        meeting.startsAt()));
    }

    /** Empty where it is not about a demand and an outcome. */
    public static Optional<Engagement> of(AgreementState agreement) {
        return about(
                agreement.demandId(),
                agreement.outcomeId(),
                new Engagement(
                        agreement.id(),
                        agreement.demandId(),
                        agreement.outcomeId(),
                        Progress.SIGNED,
                        agreement.signedOn().atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private static Optional<Engagement> about(UUID demandId, UUID outcomeId, Engagement engagement) {
        return demandId == null || outcomeId == null ? Optional.empty() : Optional.of(engagement);
    }

    private static Progress progress(MeetingStatus status) {
        return switch (status) {
            case SCHEDULED -> Progress.MEETING_DUE;
            case HELD -> Progress.MET;
            case NO_SHOW, CANCELLED -> Progress.NONE;
        };
    }
}
