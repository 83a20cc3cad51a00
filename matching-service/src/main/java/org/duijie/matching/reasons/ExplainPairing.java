package org.duijie.matching.reasons;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.matching.comparison.ComparedFacts;
import org.duijie.matching.nearest.Nearest;
import org.duijie.matching.nearest.Sight;
import org.duijie.matching.pairings.PairingHistory;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.subjects.Await;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.Side;
import org.duijie.matching.text.MatchText;
import org.duijie.web.identity.Caller;
import org.duijie.web.problems.ProblemCode;
import org.duijie.web.problems.ProblemException;

/** Says why two records were paired, from what the caller may see of them. Blocks; for worker threads. */
@ApplicationScoped
class ExplainPairing {
    private final PairingHistory history;
    private final Nearest nearest;
    private final Matcher matcher;

    ExplainPairing(PairingHistory history, Nearest nearest, Matcher matcher) {
        this.history = history;
        this.nearest = nearest;
        this.matcher = matcher;
    }

    /** @throws ProblemException {@code not-found} where the caller may not know of the pairing */
    ReasonsView explain(UUID pairingId, Caller caller) {
        Pairing pairing = Await.result(() -> Panache.withSession(() -> history.of(pairingId, caller))).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND))
                .pairing();
        KnownSubject demand = nearest.subject(pairing.demandId(), Side.DEMAND).known();
        KnownSubject outcome =
                nearest.subject(pairing.outcomeId(), Side.OUTCOME).known();
        boolean seesAll = Sight.seesAll(caller, demand.subject());
        MatchText wanted = seesAll ? demand.subject().text() : demand.subject().quotable();
        MatchText offered = outcome.subject().text();
        Map<String, Double> shares = matcher.shares(demand.profile(matcher), outcome.profile(matcher));
        List<String> terms = matcher.matchedTerms(demand.subject().text(), offered, wanted.full());
        Statements statements =
                new Statements().components(pairing.components(), shares).terms(terms);
        if (seesAll) {
            statements.facts(
                    ComparedFacts.of(demand.subject().facts(), outcome.subject().facts()));
        }
        return new ReasonsView(
                pairing.id(),
                demand.subject().version(),
                outcome.subject().version(),
                pairing.matcherVersion(),
                pairing.score(),
                pairing.level(),
                shares,
                matcher.matchedSentences(wanted, offered),
                terms,
                statements.all());
    }
}
