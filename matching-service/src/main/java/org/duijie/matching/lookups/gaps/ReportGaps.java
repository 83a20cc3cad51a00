package org.duijie.matching.lookups.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.duijie.matching.pairings.ScoredPair;
import org.duijie.matching.pipeline.ScoreNear;
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
    private final ScoreNear scoreNear;
    private final FindSupport support;
    private final Matcher matcher;
    private final CompareFacts compareFacts;

    ReportGaps(
            DemandsInside demands,
            Nearest nearest,
            ScoreNear scoreNear,
            FindSupport support,
            Matcher matcher,
            CompareFacts compareFacts) {
        this.demands = demands;
        this.nearest = nearest;
        this.scoreNear = scoreNear;
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
        List<Near> found = nearest.search(known.profile(matcher), SubjectKind.OUTCOME, limit, one -> true);
        Map<UUID, ScoredPair> pairs = scoreNear.pairs(known, Near.ids(found));
        List<OutcomeGap> outcomes = found.stream()
                .filter(near -> pairs.containsKey(near.subject().id()))
                .map(near -> gap(pairs.get(near.subject().id()), near, gates, facilities))
                .sorted(Comparator.comparingDouble(OutcomeGap::score).reversed().thenComparing(OutcomeGap::outcomeId))
                .toList();
        boolean answered = outcomes.stream().anyMatch(outcome -> !outcome.isGap());
        return new GapsView(demand.id(), demand.version(), answered, outcomes);
    }

    private OutcomeGap gap(ScoredPair pair, Near near, Gates gates, List<Near> facilities) {
        Subject demand = pair.demand();
        Subject outcome = pair.outcome();
        ComparedFacts compared = compareFacts.of(demand, outcome, Matter.of(near.score()));
        return new OutcomeGap(
                outcome.id(),
                outcome.version(),
                outcome.text().title(),
                outcome.organisationId(),
                pair.worth(),
                pair.level(),
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
