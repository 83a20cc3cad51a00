package org.duijie.outcome.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeContent;

/** An outcome in a list: what lets a reader decide whether to open it. */
public record OutcomeLine(
        UUID id,
        long version,
        UUID organisationId,
        OutcomeStatus status,
        Visibility visibility,
        String title,
        List<String> innovationPoints,
        List<String> applicationIndustries,
        List<String> keywords,
        Integer trl,
        String region,
        List<CooperationMode> transferModes,
        LocalDate confirmedOn,
        Instant publishedAt) {

    static OutcomeLine of(Outcome outcome) {
        OutcomeContent content = outcome.content();
        return new OutcomeLine(
                outcome.id(),
                outcome.version(),
                outcome.organisationId(),
                outcome.status(),
                content.visibility(),
                content.title(),
                content.innovationPoints(),
                content.applicationIndustries(),
                content.keywords(),
                content.trl(),
                content.region(),
                content.transferModes(),
                outcome.confirmedOn(),
                outcome.publishedAt());
    }
}
