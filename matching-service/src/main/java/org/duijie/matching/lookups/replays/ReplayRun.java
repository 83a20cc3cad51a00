package org.duijie.matching.lookups.replays;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.duijie.matching.lookups.nearest.Nearest;
import org.duijie.matching.lookups.nearest.SubjectVisibility;
import org.duijie.matching.lookups.replays.ReplayParameters.Which;
import org.duijie.matching.models.CurrentMatcher;
import org.duijie.matching.models.ScoringModel;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.pairings.PastRun;
import org.duijie.matching.pairings.PastRuns;
import org.duijie.matching.pairings.PastRuns.Eyes;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.messaging.Blocking;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Replays what was on the table of a demand or an outcome, and compares. Blocks; for worker threads. */
@ApplicationScoped
class ReplayRun {
    private final Nearest nearest;
    private final PastRuns runs;
    private final CurrentMatcher matchers;
    private final Rescore rescore;
    private final MatchingConfig config;
    private final Clock clock;

    ReplayRun(
            Nearest nearest,
            PastRuns runs,
            CurrentMatcher matchers,
            Rescore rescore,
            MatchingConfig config,
            Clock clock) {
        this.nearest = nearest;
        this.runs = runs;
        this.matchers = matchers;
        this.rescore = rescore;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param matcher version to compare with, or null for the one that scores now
     * @throws ProblemException {@code not-found} where there is no such record or the caller may not know what was on its
     *     table, {@code bad-parameter} where the version to compare with cannot be asked
     */
    ReplayView replay(Which which, String matcher, int most, Caller caller) {
        Subject subject = nearest.subject(which.id(), which.kind()).subject();
        boolean isConcerned = SubjectVisibility.isConcerned(caller, subject);
        if (!isConcerned && !caller.is(Role.AUDITOR)) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        ScoringModel other = matcher == null
                ? matchers.now()
                : matchers.named(matcher)
                        .orElseThrow(() -> ProblemException.of(
                                ProblemCode.BAD_PARAMETER, "matcher", matcher, "a version that can be asked"));
        boolean readsAll = caller.isPark() || isConcerned && which.kind() == SubjectKind.DEMAND;
        Eyes eyes = readsAll ? Eyes.OF_ITS_SIDE : Eyes.OF_OTHERS;
        PastRun run = Blocking.await(() -> Panache.withSession(() -> which.version() == null
                ? runs.at(which.at() == null ? clock.instant() : which.at(), which.id(), which.kind(), eyes)
                : runs.ofVersion(which.version(), which.id(), which.kind(), eyes)));
        ShownScores shown = new ShownScores(caller);
        List<Replayed> replayed =
                rescore.all(shown.inOrder(run, which.id()).stream().limit(most).toList(), other, eyes);
        // The auditor knows of every pairing, and of nothing of what the two sides say.
        ReplayComparison comparison = new ReplayComparison(replayed, config.threshold(), isConcerned, shown);
        return comparison.view(which, run, other.version());
    }
}
