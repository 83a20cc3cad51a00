package org.duijie.outcome.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duijie.candidates.Candidate;
import org.duijie.candidates.Candidates;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.web.records.RecordView;

/**
 * An outcome as one caller may see it.
 *
 * @param content its contact is there for the university alone; others read it at {@code /contact}
 * @param confirmedOn day on which the university last said that it is current
 * @param confirmBy last day on which a confirmation keeps it awake; for the university and the park
 * @param candidates for the university and the park
 * @param allowedSteps steps that this caller could take now
 */
public record OutcomeView(
        UUID id,
        long version,
        UUID organisationId,
        OutcomeStatus status,
        @JsonUnwrapped OutcomeContent content,
        LocalDate confirmedOn,
        LocalDate confirmBy,
        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,
        Candidates.Best<CandidateDemandView> candidates,
        List<String> allowedSteps)
        implements RecordView {

    /**
     * One candidate demand.
     *
     * @param demandTitle null where the demand is confidential
     */
    public record CandidateDemandView(
            UUID pairingId,
            UUID demandId,
            String demandTitle,
            UUID demandOrganisationId,
            double score,
            PairingLevel level,
            PairingState state) {

        static CandidateDemandView of(Candidate candidate) {
            return new CandidateDemandView(
                    candidate.pairingId(),
                    candidate.demandId(),
                    candidate.demandTitle(),
                    candidate.demandOrganisationId(),
                    candidate.score(),
                    candidate.level(),
                    candidate.state());
        }
    }
}
