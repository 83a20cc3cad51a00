package org.duijie.matching.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duijie.matching.gaps.GapsView.IndicatorGap;
import org.duijie.matching.gaps.GapsView.OutcomeGap;
import org.duijie.matching.gaps.GapsView.TrlGap;
import org.duijie.matching.gaps.GapsView.Value;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.gates.Party;
import org.duijie.matching.nearest.Near;
import org.duijie.matching.nearest.Nearest;
import org.duijie.matching.nearest.Sight;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.subjects.IndicatorFact;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.Side;
import org.duijie.matching.subjects.Subject;
import org.duijie.web.identity.Caller;
import org.duijie.web.problems.ProblemCode;
import org.duijie.web.problems.ProblemException;

/** Says what is missing between a demand and what is nearest to it. Blocks; for worker threads. */
@ApplicationScoped
class ReportGaps {
    private final Nearest nearest;
    private final Matcher matcher;

    ReportGaps(Nearest nearest, Matcher matcher) {
        this.nearest = nearest;
        this.matcher = matcher;
    }

    /** @throws ProblemException {@code not-found} where the demand is neither the caller's nor the caller the park */
    GapsView report(UUID demandId, int limit, Caller caller) {
        KnownSubject known = nearest.subject(demandId, Side.DEMAND).known();
        Subject demand = known.subject();
        if (!Sight.isConcerned(caller, demand)) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        Gates gates = nearest.gates();
        // The gates are told of, not applied: a closed one may be what keeps the demand from its answer.
        List<OutcomeGap> outcomes = nearest.search(known.profile(matcher), Side.OUTCOME, limit, found -> true).stream()
                .map(near -> gap(demand, near, gates))
                .toList();
        boolean answered = outcomes.stream().anyMatch(outcome -> !outcome.isGap());
        return new GapsView(demand.id(), demand.version(), answered, outcomes);
    }

    private static OutcomeGap gap(Subject demand, Near near, Gates gates) {
        Subject outcome = near.subject();
        return new OutcomeGap(
                outcome.id(),
                outcome.version(),
                outcome.text().title(),
                outcome.organisationId(),
                near.score().score(),
                near.score().level(),
                gates.closed(Party.of(demand), Party.of(outcome)),
                TrlGap.of(demand.facts().trl(), outcome.facts().trl()),
                demand.facts().indicators().stream()
                        .map(wanted -> indicator(wanted, outcome.facts().indicators()))
                        .toList());
    }

    private static IndicatorGap indicator(IndicatorFact wanted, List<IndicatorFact> reached) {
        Optional<IndicatorFact> same = IndicatorComparison.counterpart(wanted, reached);
        return new IndicatorGap(
                wanted.name(),
                wanted.mustHave(),
                Value.of(wanted),
                same.map(Value::of).orElse(null),
                same.map(found -> IndicatorComparison.compare(wanted, found)).orElse(Verdict.UNKNOWN));
    }
}
