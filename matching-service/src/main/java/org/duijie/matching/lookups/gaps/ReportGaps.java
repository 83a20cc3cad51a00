package org.duijie.matching.lookups.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.MatchText;
import org.duijie.matching.comparison.CompareFacts;
import org.duijie.matching.comparison.ComparedFacts;
import org.duijie.matching.comparison.ComparedIndicator;
import org.duijie.matching.comparison.Matter;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.gates.Party;
import org.duijie.matching.lookups.gaps.GapsView.Closer;
import org.duijie.matching.lookups.gaps.GapsView.ClosingStep;
import org.duijie.matching.lookups.gaps.GapsView.IndicatorGap;
import org.duijie.matching.lookups.gaps.GapsView.OutcomeGap;
import org.duijie.matching.lookups.nearest.DemandsInside;
import org.duijie.matching.lookups.nearest.Near;
import org.duijie.matching.lookups.nearest.Nearest;
import org.duijie.matching.lookups.support.FindSupport;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;

/** Says what is missing between a demand and what is nearest to it. Blocks; for worker threads. */
@ApplicationScoped
class ReportGaps {
    /** Among so many of the demand's nearest facilities those are looked for that could close a gap. */
    private static final int FACILITIES = 20;

    private final DemandsInside demands;
    private final Nearest nearest;
    private final FindSupport support;
    private final Matcher matcher;
    private final CompareFacts compareFacts;

    ReportGaps(
            DemandsInside demands, Nearest nearest, FindSupport support, Matcher matcher, CompareFacts compareFacts) {
        this.demands = demands;
        this.nearest = nearest;
        this.support = support;
        this.matcher = matcher;
        this.compareFacts = compareFacts;
    }

    /** @throws ProblemException {@code not-found} where the demand is neither the caller's nor the caller the park */
    GapsView report(UUID demandId, int limit, Caller caller) {
        EmbeddedSubject known = demands.read(demandId, caller);
        Subject demand = known.subject();
        Gates gates = nearest.gates();
        // The gates are told of, not applied: a closed one may be what keeps the demand from its answer.
        List<Near> facilities = support.nearest(known, SubjectKind.FACILITY, FACILITIES);
        List<OutcomeGap> outcomes =
                nearest.search(known.profile(matcher), SubjectKind.OUTCOME, limit, found -> true).stream()
                        .map(near -> gap(demand, near, gates, facilities))
                        .toList();
        boolean answered = outcomes.stream().anyMatch(outcome -> !outcome.isGap());
        return new GapsView(demand.id(), demand.version(), answered, outcomes);
    }

    private OutcomeGap gap(Subject demand, Near near, Gates gates, List<Near> facilities) {
        Subject outcome = near.subject();
        ComparedFacts compared = compareFacts.of(demand, outcome, Matter.of(near.score()));
        return new OutcomeGap(
                outcome.id(),
                outcome.version(),
                outcome.text().title(),
                outcome.organisationId(),
                near.score().score(),
                near.score().level(),
                gates.closed(Party.of(demand), Party.of(outcome)),
                compared.trl(),
                ClosingStep.of(compared.trl()),
                compared.indicators().stream()
                        .map(indicator -> IndicatorGap.of(indicator, closers(indicator, facilities)))
                        .toList());
    }

    private List<Closer> closers(ComparedIndicator indicator, List<Near> facilities) {
        MatchText name = MatchText.of("", indicator.wanted().name());
        return facilities.stream()
                .map(Near::subject)
                .filter(facility -> !matcher.matchedTerms(name, facility.text()).isEmpty())
                .map(facility -> new Closer(facility.id(), facility.name(), facility.organisationId()))
                .toList();
    }
}
