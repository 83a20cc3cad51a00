package org.duijie.matching.lookups.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.ProposalBound;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.lookups.nearest.Near;
import org.duijie.matching.lookups.nearest.Nearest;
import org.duijie.matching.lookups.nearest.NoteOpenings;
import org.duijie.matching.lookups.nearest.Reader;
import org.duijie.matching.models.ScoringModel;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.pairings.ScoredPair;
import org.duijie.matching.pipeline.Profiled;
import org.duijie.matching.pipeline.ScorePair;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.identity.Caller;

/**
 * Matches a text. Of a confidential demand those who may not see it get what its summary is worth, and find it by that: were
 * its text looked through, asking often enough would tell what is in it. Blocks; for worker threads.
 */
@ApplicationScoped
class FindMatches {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Nearest nearest;
    private final NoteOpenings noteOpenings;
    private final ScorePair scorePair;
    private final Matcher matcher;
    private final MatchingConfig config;

    FindMatches(
            Nearest nearest, NoteOpenings noteOpenings, ScorePair scorePair, Matcher matcher, MatchingConfig config) {
        this.nearest = nearest;
        this.noteOpenings = noteOpenings;
        this.scorePair = scorePair;
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
        List<Near> found = nearest.searchAs(
                Reader.of(caller),
                own.profile(),
                own.subject().kind().counterpart(),
                request.limitOrDefault(),
                one -> gates.open(own.party(), one.party()));
        ScoringModel scoringModel = scorePair.now();
        List<Match> matches = proposed(found.stream()
                .map(near ->
                        new Match(near.subject(), scorePair.of(scoringModel, own, scorePair.profiled(near.embedded()))))
                .toList());
        noteOpenings.note(matches.stream().map(Match::subject).toList(), caller);
        return new MatchesView(
                matches.stream()
                        .map(match -> MatchView.of(match.subject, match.scored))
                        .sorted(Comparator.comparingDouble(MatchView::score)
                                .reversed()
                                .thenComparing(MatchView::id))
                        .toList(),
                scoringModel.version());
    }

    /** What would be put on the table; of the demands that an outcome is found for, each may have something better there. */
    private List<Match> proposed(List<Match> matches) {
        double best = matches.stream()
                .filter(match -> match.subject.kind() == SubjectKind.OUTCOME)
                .mapToDouble(match -> match.scored.worth())
                .max()
                .orElse(0);
        double lowest = new ProposalBound(config.threshold()).beside(best);
        return matches.stream().filter(match -> match.scored.worth() >= lowest).toList();
    }

    private Profiled profiled(Subject subject) {
        return scorePair.profiled(new EmbeddedSubject(subject, matcher.embed(subject.text())));
    }

    private record Match(Subject subject, ScoredPair scored) {}
}
