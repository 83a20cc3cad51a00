package org.duijie.demand.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.rules.ContentRules;
import org.duijie.demand.duplicates.DuplicateChecks;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;

/** A company hands its demand to the park; demands like it are looked for afterwards, so that this waits for nobody. */
@ApplicationScoped
class SubmitDemand {
    private final DuplicateChecks duplicateChecks;
    private final Clock clock;

    SubmitDemand(DuplicateChecks duplicateChecks, Clock clock) {
        this.duplicateChecks = duplicateChecks;
        this.clock = clock;
    }

    Uni<Void> submit(Demand demand) {
        demand.submit(clock.instant());
        DemandContent content = demand.content();
        List<Violation> missing = ContentRules.submission(
                content.title(), content.summary(), content.description(), content.validUntil(), LocalDate.now(clock));
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
        return duplicateChecks.ask(demand);
    }
}
