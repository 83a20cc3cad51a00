package org.duijie.demand.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.codes.Visibility;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.duplicates.QueuedDuplicates;
import org.duijie.demand.refinement.rules.Assessment;
import org.duijie.records.identity.Caller;

/**
 * A demand that waits for the park's diagnosis.
 *
 * @param title null of a confidential demand: who reads the demand reads its title, which is noted
 * @param ageHours whole hours since it was submitted
 * @param refinementScore 0–100
 * @param nearDuplicates demands that are like it; null where it was never looked for them
 * @param needsReason whether its score is below the least, so that publishing it takes a stated reason
 */
record WaitingDemand(
        UUID id,
        long version,
        UUID organisationId,
        Visibility visibility,
        String title,
        String summary,
        Instant submittedAt,
        long ageHours,
        int refinementScore,
        boolean needsReason,
        QueuedDuplicates nearDuplicates) {

    static WaitingDemand of(
            Demand demand, QueuedDuplicates nearDuplicates, int leastScore, Caller caller, Instant now) {
        int score = Assessment.of(demand.content()).score();
        return new WaitingDemand(
                demand.id(),
                demand.version(),
                demand.organisationId(),
                demand.content().visibility(),
                demand.isReadUnnotedBy(caller) ? demand.content().title() : null,
                demand.content().summary(),
                demand.submittedAt(),
                Duration.between(demand.submittedAt(), now).toHours(),
                score,
                score < leastScore,
                nearDuplicates);
    }
}
