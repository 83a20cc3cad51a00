package org.duijie.matching.lookups.matches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.lookups.nearest.Near;
import org.duijie.matching.lookups.nearest.Nearest;
import org.duijie.matching.lookups.nearest.Sight;
import org.duijie.matching.matchers.Judging;
import org.duijie.matching.pairing.JudgePair;
import org.duijie.matching.pairing.Profiled;
import org.duijie.matching.pairings.Judgement;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.records.identity.Caller;

/** Matches a text. Blocks; for worker threads. */
@ApplicationScoped
class FindMatches {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Nearest nearest;
    private final JudgePair judge;
    private final Matcher matcher;
    private final MatchingConfig config;

    FindMatches(Nearest nearest, JudgePair judge, Matcher matcher, MatchingConfig config) {
        this.nearest = nearest;
        this.judge = judge;
        this.matcher = matcher;
        this.config = config;
    }

    MatchesView find(MatchRequest request, Caller caller) {
        Profiled own = profiled(new Subject(
                NOBODY,
                request.sideOrDefault(),
                1,
                caller.organisationId(),
                true,
                false,
                request.matchText(),
                Facts.UNKNOWN));
        Gates gates = nearest.gates();
        List<Near> found = nearest.search(
                own.profile(),
                own.subject().side().other(),
                request.limitOrDefault(),
                one -> gates.open(own.party(), one.party()));
        Judging judging = judge.now();
        List<MatchView> matches = new ArrayList<>();
        for (Near near : found) {
            Profiled seen = asSeenBy(caller, near.known());
            Judgement judgement = judge.judge(judging, own, seen);
            if (judgement.worth() >= config.threshold()) {
                matches.add(MatchView.of(seen.subject(), judgement));
            }
        }
        matches.sort(Comparator.comparingDouble(MatchView::score).reversed().thenComparing(MatchView::id));
        return new MatchesView(matches, judging.version());
    }

    /**
     * Of a confidential demand those who may not see it get what its summary is worth. Were its text judged, asking often
     * enough would tell what is in it.
     */
    private Profiled asSeenBy(Caller caller, KnownSubject known) {
        Subject subject = known.subject();
        return Sight.seesAll(caller, subject) ? judge.profiled(known) : profiled(subject.withText(subject.quotable()));
    }

    private Profiled profiled(Subject subject) {
        return judge.profiled(new KnownSubject(subject, matcher.embed(subject.text())));
    }
}
