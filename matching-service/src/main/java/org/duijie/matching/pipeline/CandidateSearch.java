package org.duijie.matching.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duijie.engine.feedback.Feedback;
import org.duijie.engine.index.Hit;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.scoring.PairScore;
import org.duijie.matching.corpus.Corpus;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.models.ScoringModel;
import org.duijie.matching.pairings.MatchResult;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.pairings.Present;
import org.duijie.matching.pairings.ScoredPair;

/** The candidates of one subject, from the search to the result. */
final class CandidateSearch {
    /** So many times more are looked at where a decline, or what was learnt, may change the order. */
    private static final int WIDER = 3;

    private final Profiled own;
    private final Gates gates;
    private final boolean restless;
    private final MatchingConfig config;
    private final Set<UUID> live;
    private final Set<UUID> declined;
    private final Set<UUID> overdue;
    private final Set<UUID> toScore = new LinkedHashSet<>();
    private final List<UUID> barred = new ArrayList<>();
    private List<ScoredPair> scoredPairs = List.of();

    /** @param restless whether it is not compared with confidential demands now */
    CandidateSearch(Profiled own, List<Present> present, Gates gates, boolean restless, MatchingConfig config) {
        this.own = own;
        this.restless = restless;
        this.gates = gates;
        this.config = config;
        this.live = counterparts(present, Present::isLive);
        this.declined = counterparts(present, Present::isDeclined);
        this.overdue = counterparts(present, Present::overdue);
    }

    private static Set<UUID> counterparts(List<Present> present, Predicate<Present> wanted) {
        return present.stream().filter(wanted).map(Present::counterpartId).collect(Collectors.toSet());
    }

    Profiled own() {
        return own;
    }

    /** The counterparts that were found and those on the table. */
    Set<UUID> toScore() {
        return toScore;
    }

    void search(Corpus corpus, boolean hasLearnt) {
        int most = (declined.isEmpty() && !hasLearnt ? 1 : WIDER) * config.most() + overdue.size();
        corpus
                .search(
                        own.profile(),
                        own.subject().kind().counterpart(),
                        most,
                        found -> !declined.contains(found.id()) && gates.open(own.party(), found.party()))
                .stream()
                .map(Hit::id)
                .forEach(toScore::add);
        toScore.addAll(live);
    }

    /** @param rows the counterparts as they are now; who is missing there is not scored */
    void score(Map<UUID, Profiled> rows, ScorePair scorePair, ScoringModel scoringModel) {
        List<Candidate> candidates = new ArrayList<>();
        for (UUID id : toScore) {
            Profiled counterpart = rows.get(id);
            if (counterpart == null) {
                continue;
            }
            if (gates.open(own.party(), counterpart.party())) {
                if (restless && counterpart.subject().confidential()) {
                    // What is on the table stays as it was judged last.
                    continue;
                }
                PairScore score = scorePair.score(scoringModel, own, counterpart);
                // What neither fits nor is on the table needs no reasons: naming them costs more than the score.
                if (live.contains(id) || score.score() >= config.threshold()) {
                    candidates.add(new Candidate(counterpart, score));
                }
            } else if (counterpart.subject().open()) {
                barred.add(id);
            }
        }
        scoredPairs = Parallel.map(candidates, one -> scorePair.of(scoringModel, own, one.counterpart, one.score));
    }

    /** @param known both sides of what was declined, and of what was scored */
    void weigh(Declines declines, Map<UUID, Profiled> known, ScorePair scorePair) {
        scoredPairs = scoredPairs.stream()
                .map(scored -> scored.with(Feedback.factor(declines.similarDeclines(
                        scored.demand().id(), scored.outcome().id(), known, scorePair))))
                .toList();
    }

    MatchResult result() {
        List<ScoredPair> good = new ArrayList<>();
        List<ScoredPair> other = new ArrayList<>();
        MatchResult shape = shape();
        scoredPairs.stream()
                .sorted(Comparator.comparingDouble(ScoredPair::worth).reversed().thenComparing(shape::counterpartOf))
                .forEach(scored -> {
                    boolean proposable = good.size() < config.most()
                            && scored.worth() >= config.threshold()
                            && !overdue.contains(shape.counterpartOf(scored));
                    (proposable ? good : other).add(scored);
                });
        return new MatchResult(own.subject(), good, other, barred);
    }

    private MatchResult shape() {
        return MatchResult.nothing(own.subject());
    }

    private record Candidate(Profiled counterpart, PairScore score) {}
}
