package org.duijie.matching.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.agreements.AgreementClosed;
import org.duijie.contracts.agreements.AgreementKind;
import org.duijie.contracts.agreements.AgreementSigned;
import org.duijie.contracts.agreements.AgreementState;
import org.duijie.contracts.agreements.AgreementStatus;
import org.duijie.contracts.roadshows.Meeting;
import org.duijie.contracts.roadshows.MeetingClosed;
import org.duijie.contracts.roadshows.MeetingScheduled;
import org.duijie.contracts.roadshows.MeetingStatus;
import org.duijie.contracts.roadshows.RoadshowState;
import org.duijie.contracts.roadshows.RoadshowStatus;

/** For tests of other features: what the two sides of a pair do together, as roadshow-service would tell it. */
public final class Together {
    private static final Instant BEGIN = Instant.parse("2026-04-08T05:30:00Z");

    private final UUID demandId;
    private final UUID outcomeId;
    private final UUID roadshowId = UUID.randomUUID();
    private final UUID meetingId = UUID.randomUUID();
    private final UUID agreementId = UUID.randomUUID();

    public Together(UUID demandId, UUID outcomeId) {
        this.demandId = demandId;
        this.outcomeId = outcomeId;
    }

    public UUID demandId() {
        return demandId;
    }

    public UUID outcomeId() {
        return outcomeId;
    }

    /** @param sequence the version of the roadshow that tells of it */
    public void meeting(long sequence, MeetingStatus status) {
        meeting(sequence, status, BEGIN);
    }

    public void meeting(long sequence, MeetingStatus status, Instant startsAt) {
        Meeting meeting = new Meeting(
                meetingId,
                1,
                null,
                demandId,
                outcomeId,
                Events.COMPANY,
                Events.UNIVERSITY,
                startsAt,
                startsAt == null ? null : startsAt.plusSeconds(1800),
                "3 号桌",
                status);
        Events.send(
                status == MeetingStatus.SCHEDULED
                        ? new MeetingScheduled(roadshow(sequence), meeting)
                        : new MeetingClosed(roadshow(sequence), meeting));
    }

    public void agreement(long sequence, AgreementStatus status) {
        AgreementState agreement = new AgreementState(
                agreementId,
                sequence,
                null,
                demandId,
                outcomeId,
                List.of(Events.COMPANY, Events.UNIVERSITY),
                null,
                AgreementKind.DEVELOPMENT,
                1_200_000L,
                LocalDate.of(2026, 5, 20),
                List.of(),
                status);
        Events.send(status == AgreementStatus.SIGNED ? new AgreementSigned(agreement) : new AgreementClosed(agreement));
    }

    private RoadshowState roadshow(long version) {
        return new RoadshowState(
                roadshowId,
                version,
                "技术需求路演",
                null,
                null,
                BEGIN,
                null,
                null,
                null,
                null,
                List.of(),
                RoadshowStatus.LIVE,
                UUID.fromString("019a0000-0000-7000-8000-000000000001"),
                List.of());
    }
}
