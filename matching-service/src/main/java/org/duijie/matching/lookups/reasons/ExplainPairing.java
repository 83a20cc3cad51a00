package org.duijie.matching.lookups.reasons;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.MatchText;
import org.duijie.matching.comparison.CompareFacts;
import org.duijie.matching.comparison.ComparedFacts;
import org.duijie.matching.comparison.Matter;
import org.duijie.matching.lookups.nearest.Nearest;
import org.duijie.matching.lookups.nearest.NoteOpenings;
import org.duijie.matching.lookups.nearest.SubjectVisibility;
import org.duijie.matching.pairings.PairingHistory;
import org.duijie.matching.pairings.PairingHistory.KnownHistory;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.messaging.Blocking;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Says why two records were paired, from what the caller may see of them. Blocks; for worker threads. */
@ApplicationScoped
class ExplainPairing {
    private final PairingHistory history;
    private final Nearest nearest;
    private final NoteOpenings noteOpenings;
    private final AttributeScore attributeScore;
    private final Matcher matcher;
    private final CompareFacts compareFacts;

    ExplainPairing(
            PairingHistory history,
            Nearest nearest,
            NoteOpenings noteOpenings,
            AttributeScore attributeScore,
            Matcher matcher,
            CompareFacts compareFacts) {
        this.history = history;
        this.nearest = nearest;
        this.noteOpenings = noteOpenings;
        this.attributeScore = attributeScore;
        this.matcher = matcher;
        this.compareFacts = compareFacts;
    }

    /** @throws ProblemException {@code not-found} where the caller may not know of the pairing */
    ReasonsView explain(UUID pairingId, Caller caller) {
        KnownHistory known = Blocking.await(() -> Panache.withSession(() -> history.of(pairingId, caller)));
        if (known.states().isEmpty()) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        Pairing pairing = known.states().getLast().pairing();
        EmbeddedSubject demand = nearest.subject(pairing.demandId(), SubjectKind.DEMAND);
        EmbeddedSubject outcome = nearest.subject(pairing.outcomeId(), SubjectKind.OUTCOME);
        boolean seesAll = SubjectVisibility.seesAll(caller, demand.subject());
        // The demand may have become confidential since the pairing was told of.
        boolean seesScore = seesAll || known.pairing().isOnDemandSide(caller);
        noteOpenings.note(List.of(demand.subject()), caller);
        MatchText wanted = seesAll ? demand.subject().text() : demand.subject().quotable();
        MatchText offered = outcome.subject().text();
        Matter matter = Matter.of(matcher.score(demand.profile(matcher), outcome.profile(matcher)));
        Optional<ComparedFacts> facts =
                seesAll ? Optional.of(compareFacts.of(demand.subject(), outcome.subject(), matter)) : Optional.empty();
        ScoreShares all = attributeScore.of(
                pairing.matcherVersion(),
                demand,
                outcome,
                compareFacts.counted(demand.subject(), outcome.subject(), matter));
        Pairing shown = seesScore ? pairing : pairing.coarse();
        ScoreShares shares = seesScore ? all : all.untold();
        List<String> terms = matcher.matchedTerms(wanted, offered);
        Statements statements = new Statements(shares)
                .version(pairing.matcherVersion(), matcher.version())
                .components(shown.components())
                .terms(terms);
        facts.ifPresent(statements::facts);
        return new ReasonsView(
                pairing.id(),
                demand.subject().version(),
                outcome.subject().version(),
                pairing.matcherVersion(),
                shown.score(),
                shown.level(),
                shares.byName(),
                shares.against(),
                shares.of(),
                matcher.matchedSentences(wanted, offered),
                terms,
                statements.all());
    }
}
