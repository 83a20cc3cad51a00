package org.duijie.matching.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.engine.index.Hit;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.ProposalBound;
import org.duijie.matching.corpus.Corpus;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.models.ScoringModel;
import org.duijie.matching.pairings.MatchResult;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.pairings.Present;
import org.duijie.matching.pairings.Rivals;
import org.duijie.matching.pairings.Rivals.Rival;
import org.duijie.matching.pairings.ScoredPair;
import org.duijie.matching.subjects.SubjectKind;

/**
 * The candidates of one subject, from the search to the result. Where a demand is confidential there are two orders: by all that
 * it says, for its side, and by what everybody may read. In the second the first leaves no trace: neither what it finds nor what is
 * on the table by it takes a place there.
 */
final class CandidateSearch {
    /** So many times more are looked at where a decline, or what was learnt, may change the order. */
    private static final int WIDER = 3;

    private final Profiled own;
    private final Gates gates;
    private final MatchingConfig config;
    private final ProposalBound bound;
    private final List<Present> present;
    private final Set<UUID> live;
    private final Set<UUID> declined;
    private final Set<UUID> declinedForAll;
    private final Set<UUID> overdue;
    private final Set<UUID> toldOverdue;
    private final Set<UUID> toScore = new LinkedHashSet<>();
    private final Set<UUID> toldCandidates = new HashSet<>();
    private final List<UUID> barred = new ArrayList<>();
    private List<ScoredPair> scoredPairs = List.of();

    CandidateSearch(Profiled own, List<Present> present, Gates gates, MatchingConfig config) {
        this.own = own;
        this.gates = gates;
        this.config = config;
        this.bound = new ProposalBound(config.threshold());
        this.present = present;
        this.live = counterparts(Present::isLive);
        this.declined = counterparts(Present::isDeclined);
        this.declinedForAll = counterparts(one -> one.isDeclined() && !one.kept());
        this.overdue = counterparts(Present::overdue);
        this.toldOverdue = counterparts(one -> one.overdue() && !one.kept());
    }

    private Set<UUID> counterparts(Predicate<Present> wanted) {
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
        SubjectKind kind = own.subject().kind().counterpart();
        boolean isSeenAlike = isSeenAlike(corpus, kind);
        List<UUID> found = ids(corpus.search(
                own.profile(),
                kind,
                most(one -> true, hasLearnt),
                one -> !(isSeenAlike ? declinedForAll : declined).contains(one.id())
                        && gates.open(own.party(), one.party())));
        toScore.addAll(found);
        toScore.addAll(live);
        toldCandidates.addAll(isSeenAlike ? found : searchTold(corpus, kind, hasLearnt));
        toScore.addAll(toldCandidates);
        toldCandidates.addAll(counterparts(one -> one.isLive() && !one.kept()));
    }

    /** Whether others see the same in this search as its side does. */
    private boolean isSeenAlike(Corpus corpus, SubjectKind kind) {
        return !own.isConfidential() && !(kind == SubjectKind.DEMAND && corpus.hasConfidentialDemands());
    }

    private List<UUID> searchTold(Corpus corpus, SubjectKind kind, boolean hasLearnt) {
        Profiled told = own.told();
        return ids(corpus.searchTold(
                told.profile(),
                kind,
                most(one -> !one.kept(), hasLearnt),
                one -> !declinedForAll.contains(one.id())
                        && gates.open(told.party(), one.party().told())));
    }

    /** @param counted which of those on the table, or off it, are of this search */
    private int most(Predicate<Present> counted, boolean hasLearnt) {
        boolean wider = hasLearnt || present.stream().anyMatch(counted.and(Present::isDeclined));
        int overdue = counterparts(counted.and(Present::overdue)).size();
        return (wider ? WIDER : 1) * config.most() + overdue;
    }

    private static List<UUID> ids(List<Hit<UUID>> hits) {
        return hits.stream().map(Hit::id).toList();
    }

    /** @param rows the counterparts as they are now; who is missing there is not scored */
    void score(Map<UUID, Profiled> rows, ScorePair scorePair, ScoringModel scoringModel) {
        List<Candidate> candidates = new ArrayList<>();
        for (UUID id : toScore) {
            Profiled counterpart = rows.get(id);
            if (counterpart == null) {
                continue;
            }
            if (gates.open(own.told().party(), counterpart.told().party())) {
                PairScore score = scorePair.score(scoringModel, own, counterpart);
                PairScore told = scorePair.told(scoringModel, own, counterpart);
                double best = Math.max(score.score(), told == null ? 0 : told.score());
                // What neither fits nor is on the table needs no reasons: naming them costs more than the score.
                if (live.contains(id) || best >= config.threshold()) {
                    candidates.add(new Candidate(counterpart, score, told));
                }
            } else if (counterpart.subject().open()) {
                barred.add(id);
            }
        }
        scoredPairs = Parallel.map(candidates, one -> scored(one, scorePair, scoringModel));
    }

    private ScoredPair scored(Candidate one, ScorePair scorePair, ScoringModel scoringModel) {
        ScoredPair scored = scorePair.of(scoringModel, own, one.counterpart, one.score, one.told);
        return scored.told() == null
                ? scored
                : scored.with(scored.told().barredInside(!gates.open(own.party(), one.counterpart.party())));
    }

    /** @param known both sides of what was declined, and of what was scored */
    void weigh(Declines declines, Map<UUID, Profiled> known, ScorePair scorePair) {
        Declines told = declines.told();
        scoredPairs = scoredPairs.stream()
                .map(scored -> scored.with(declines.factor(scored, known, scorePair)))
                .map(scored -> scored.told() == null
                        ? scored
                        : scored.with(scored.told().with(told.factor(scored, known, scorePair))))
                .toList();
    }

    /**
     * Says of each pair from which worth on it is put on the table.
     *
     * @param rivals what is there already of the demands that an outcome's search has found; a demand's own search has scored all
     *     that is on its table
     */
    void bound(Rivals rivals) {
        if (own.subject().kind() == SubjectKind.DEMAND) {
            double lowest =
                    bound.beside(Math.max(bestOf(ScoredPair::worth, this::takesPlace), bestShutOut(Rival::score)));
            double toldLowest = bound.beside(
                    Math.max(bestOf(ScoredPair::toldWorth, this::takesToldPlace), bestShutOut(Rival::told)));
            scoredPairs = scoredPairs.stream()
                    .map(scored -> scored.bounded(lowest, toldLowest))
                    .toList();
        } else {
            scoredPairs = scoredPairs.stream()
                    .map(scored -> boundedBeside(rivals, scored))
                    .toList();
        }
    }

    private ScoredPair boundedBeside(Rivals rivals, ScoredPair scored) {
        UUID demand = scored.demand().id();
        UUID outcome = scored.outcome().id();
        double worth = takesPlace(scored) ? scored.worth() : 0;
        double toldWorth = takesToldPlace(scored) ? scored.toldWorth() : 0;
        return scored.bounded(
                bound.beside(Math.max(worth, rivals.best(demand, outcome))),
                bound.beside(Math.max(toldWorth, rivals.bestTold(demand, outcome))));
    }

    /** What an outcome's search has found, as others of the same demands stand beside it. */
    Stream<Rival> rivals() {
        return own.subject().kind() == SubjectKind.DEMAND
                ? Stream.empty()
                : Stream.concat(
                        shutOutInTalks(),
                        scoredPairs.stream()
                                .map(scored -> new Rival(
                                        scored.demand().id(),
                                        scored.outcome().id(),
                                        takesPlace(scored) ? scored.worth() : 0,
                                        takesToldPlace(scored) ? scored.toldWorth() : 0,
                                        null)));
    }

    /** What both sides said yes to before a gate was shut: it stays on the table as it was scored, and takes its place there. */
    private Stream<Rival> shutOutInTalks() {
        return present.stream()
                .filter(one -> barred.contains(one.counterpartId()) && one.holdsItsPlace())
                .map(Present::stored);
    }

    private double bestShutOut(ToDoubleFunction<Rival> worth) {
        return shutOutInTalks().mapToDouble(worth).max().orElse(0);
    }

    private double bestOf(ToDoubleFunction<ScoredPair> worth, Predicate<ScoredPair> counted) {
        return scoredPairs.stream().filter(counted).mapToDouble(worth).max().orElse(0);
    }

    /** What is overdue, and what was declined, takes no place from others. */
    private boolean takesPlace(ScoredPair scored) {
        UUID id = counterpartOf(scored);
        return scored.isWorth(config.threshold()) && !overdue.contains(id) && !declined.contains(id);
    }

    /** The same in the eyes of those who may read no more than everybody. */
    private boolean takesToldPlace(ScoredPair scored) {
        UUID id = counterpartOf(scored);
        return toldCandidates.contains(id) && scored.toldWorth() >= config.threshold() && !toldOverdue.contains(id);
    }

    private UUID counterpartOf(ScoredPair scored) {
        return own.subject().kind() == SubjectKind.DEMAND
                ? scored.outcome().id()
                : scored.demand().id();
    }

    MatchResult result() {
        Set<UUID> told = best(
                ScoredPair::toldWorth, scored -> takesToldPlace(scored) && scored.toldWorth() >= scored.toldBound());
        Set<UUID> inside = best(ScoredPair::worth, scored -> takesPlace(scored) && scored.isWorth(scored.bound()));
        List<ScoredPair> good = new ArrayList<>();
        List<ScoredPair> other = new ArrayList<>();
        scoredPairs.stream().sorted(order(ScoredPair::worth)).forEach(scored -> {
            UUID id = counterpartOf(scored);
            if (scored.told() == null) {
                (told.contains(id) ? good : other).add(scored);
            } else {
                ScoredPair ranked = scored.with(scored.told().ranked(told.contains(id)));
                (told.contains(id) || inside.contains(id) ? good : other).add(ranked);
            }
        });
        return new MatchResult(own.subject(), good, other, barred);
    }

    private Set<UUID> best(ToDoubleFunction<ScoredPair> worth, Predicate<ScoredPair> wanted) {
        return scoredPairs.stream()
                .filter(wanted)
                .sorted(order(worth))
                .limit(config.most())
                .map(this::counterpartOf)
                .collect(Collectors.toSet());
    }

    /** Best first. */
    private Comparator<ScoredPair> order(ToDoubleFunction<ScoredPair> worth) {
        return Comparator.comparingDouble(worth).reversed().thenComparing(this::counterpartOf);
    }

    /** @param told the score by what everybody may read, or null */
    private record Candidate(Profiled counterpart, PairScore score, PairScore told) {}
}
