package org.duijie.demand.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.candidates.Candidate;
import org.duijie.candidates.Candidates;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.demand.demands.CommonMember;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.PublicationReason;
import org.duijie.demand.demands.Remark;
import org.duijie.web.records.RecordView;

/**
 * A demand as one caller may see it.
 *
 * @param summary set where the content is closed to the caller
 * @param content all that the company wrote, its contact for the company alone: others read it at {@code /contact}; null where it
 *     is closed to the caller
 * @param remarks what the park asked for; for the company and the park
 * @param publicationReason why the park published it although its score was low; for the company and the park
 * @param refinementScore 0–100; for the company and the park
 * @param candidates for the company and the park; of a common demand also for those it stands for
 * @param pooledAt since when it is part of a common demand, and not paired apart; else null
 * @param commonDemandId the common demand that it is part of; for the company and the park
 * @param memberCount of how many demands it is the common one; else null
 * @param members what it stands for: all to the park, to a company its own
 * @param enteredBy the park that wrote it for its company after a visit; for the company and the park
 * @param allowedSteps steps that this caller could take now
 */
public record DemandView(
        UUID id,
        long version,
        UUID organisationId,
        DemandStatus status,
        String summary,
        Visibility visibility,
        @JsonUnwrapped DemandContent content,
        List<Remark> remarks,
        PublicationReason publicationReason,
        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,
        UUID enteredBy,
        Integer refinementScore,
        Candidates.Best<CandidateOutcomeView> candidates,
        Instant pooledAt,
        UUID commonDemandId,
        Integer memberCount,
        List<CommonMember> members,
        List<String> allowedSteps)
        implements RecordView {

    /** One candidate outcome. */
    public record CandidateOutcomeView(
            UUID pairingId,
            UUID outcomeId,
            String outcomeTitle,
            UUID outcomeOrganisationId,
            double score,
            PairingLevel level,
            PairingState state) {

        static CandidateOutcomeView of(Candidate candidate) {
            return new CandidateOutcomeView(
                    candidate.pairingId(),
                    candidate.outcomeId(),
                    candidate.outcomeTitle(),
                    candidate.outcomeOrganisationId(),
                    candidate.score(),
                    candidate.level(),
                    candidate.state());
        }
    }
}
