package org.duijie.outcome.reading;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.duijie.candidates.Candidates;
import org.duijie.outcome.freshness.FreshnessConfig;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeFilter;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Reads outcomes for a caller. */
@ApplicationScoped
public class ReadOutcomes {
    private final Outcomes outcomes;
    private final Candidates candidates;
    private final FreshnessConfig freshness;

    ReadOutcomes(Outcomes outcomes, Candidates candidates, FreshnessConfig freshness) {
        this.outcomes = outcomes;
        this.candidates = candidates;
        this.freshness = freshness;
    }

    public Uni<OutcomeView> one(UUID id, Caller caller) {
        return outcomes.known(id, caller).flatMap(outcome -> view(outcome, caller));
    }

    public Uni<Page<OutcomeLine>> page(Caller caller, OutcomeFilter filter, PageRequest page) {
        return outcomes.page(caller, filter, page).map(found -> found.map(OutcomeLine::of));
    }

    /** How many the list holds per value of each filter. */
    public Uni<Map<String, Map<String, Long>>> counts(Caller caller, OutcomeFilter filter) {
        return outcomes.counts(caller, filter);
    }

    /** The outcome as the caller may see it. */
    public Uni<OutcomeView> view(Outcome outcome, Caller caller) {
        if (!outcome.isInside(caller)) {
            return Uni.createFrom().item(() -> view(outcome, caller, null));
        }
        if (outcome.publishedAt() == null) {
            return Uni.createFrom().item(() -> view(outcome, caller, Candidates.Best.none()));
        }
        return candidates
                .bestOfOutcome(outcome.id(), OutcomeView.CandidateDemandView::of)
                .map(best -> view(outcome, caller, best));
    }

    private OutcomeView view(
            Outcome outcome, Caller caller, Candidates.Best<OutcomeView.CandidateDemandView> candidates) {
        return new OutcomeView(
                outcome.id(),
                outcome.version(),
                outcome.organisationId(),
                outcome.status(),
                // The park reads it where that it does is noted.
                outcome.isOwnedBy(caller)
                        ? outcome.content()
                        : outcome.content().withoutContact(),
                outcome.confirmedOn(),
                outcome.isInside(caller) && outcome.confirmedOn() != null
                        ? freshness.confirmBy(outcome.confirmedOn())
                        : null,
                outcome.createdAt(),
                outcome.updatedAt(),
                outcome.publishedAt(),
                candidates,
                outcome.stepsFor(caller));
    }
}
