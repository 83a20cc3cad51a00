package org.duijie.matching.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duijie.matching.pairings.Judgement;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.scoring.PairScore;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.Side;
import org.duijie.matching.subjects.Subject;

/** Judges one demand and one outcome, and names the terms that may be shown as reasons. */
@ApplicationScoped
class JudgePair {
    private final Matcher matcher;

    JudgePair(Matcher matcher) {
        this.matcher = matcher;
    }

    /** The two in either order. */
    Judgement judge(KnownSubject one, KnownSubject other) {
        KnownSubject demand = one.subject().side() == Side.DEMAND ? one : other;
        KnownSubject outcome = demand == one ? other : one;
        PairScore score = score(demand, outcome);
        return new Judgement(
                demand.subject(),
                outcome.subject(),
                score,
                terms(demand.subject(), outcome.subject()),
                matcher.version());
    }

    /** The score alone, of the two in either order. */
    PairScore score(KnownSubject one, KnownSubject other) {
        KnownSubject demand = one.subject().side() == Side.DEMAND ? one : other;
        KnownSubject outcome = demand == one ? other : one;
        return matcher.score(demand.profile(matcher), outcome.profile(matcher));
    }

    private List<String> terms(Subject demand, Subject outcome) {
        return matcher.matchedTerms(demand.quotable(), outcome.text());
    }
}
