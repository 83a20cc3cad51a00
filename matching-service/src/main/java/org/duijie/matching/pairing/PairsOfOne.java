package org.duijie.matching.pairing;

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
import org.duijie.engine.scoring.PairScore;
import org.duijie.matching.corpus.Corpus;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.matchers.Judging;
import org.duijie.matching.pairings.Finding;
import org.duijie.matching.pairings.Judgement;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.pairings.Present;

/** One subject on its way from a search to its finding. */
final class PairsOfOne {
    /** So many times more are looked at where a decline, or what was learnt, may change the order. */
    private static final int WIDER = 3;

    private final Profiled own;
    private final Gates gates;
    private final MatchingConfig config;
    private final Set<UUID> live;
    private final Set<UUID> declined;
    private final Set<UUID> overdue;
    private final Set<UUID> toJudge = new LinkedHashSet<>();
    private final List<UUID> barred = new ArrayList<>();
    private List<Judgement> judged = List.of();

    PairsOfOne(Profiled own, List<Present> present, Gates gates, MatchingConfig config) {
        this.own = own;
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
    Set<UUID> toJudge() {
        return toJudge;
    }

    void search(Corpus corpus, boolean hasLearnt) {
        int most = (declined.isEmpty() && !hasLearnt ? 1 : WIDER) * config.most() + overdue.size();
        corpus
                .search(
                        own.profile(),
                        own.subject().side().other(),
                        most,
                        found -> !declined.contains(found.id()) && gates.open(own.party(), found.party()))
                .stream()
                .map(Hit::id)
                .forEach(toJudge::add);
        toJudge.addAll(live);
    }

    /** @param rows the counterparts as they are now; who is missing there is not judged */
    void judge(Map<UUID, Profiled> rows, JudgePair judge, Judging judging) {
        List<Scored> scored = new ArrayList<>();
        for (UUID id : toJudge) {
            Profiled counterpart = rows.get(id);
            if (counterpart == null) {
                continue;
            }
            if (gates.open(own.party(), counterpart.party())) {
                PairScore score = judge.score(judging, own, counterpart);
                // What neither fits nor is on the table needs no reasons: naming them costs more than the score.
                if (live.contains(id) || score.score() >= config.threshold()) {
                    scored.add(new Scored(counterpart, score));
                }
            } else if (counterpart.subject().open()) {
                barred.add(id);
            }
        }
        judged = scored.parallelStream()
                .map(one -> judge.judge(judging, own, one.counterpart, one.score))
                .toList();
    }

    /** @param known both sides of what was declined, and of what was judged */
    void weigh(Declines declines, Map<UUID, Profiled> known, JudgePair judge) {
        judged = judged.stream()
                .map(judgement -> judgement.with(Feedback.factor(declines.similarDeclines(
                        judgement.demand().id(), judgement.outcome().id(), known, judge))))
                .toList();
    }

    Finding finding() {
        List<Judgement> good = new ArrayList<>();
        List<Judgement> other = new ArrayList<>();
        Finding shape = shape();
        judged.stream()
                .sorted(Comparator.comparingDouble(Judgement::worth).reversed().thenComparing(shape::counterpartOf))
                .forEach(judgement -> {
                    boolean proposable = good.size() < config.most()
                            && judgement.worth() >= config.threshold()
                            && !overdue.contains(shape.counterpartOf(judgement));
                    (proposable ? good : other).add(judgement);
                });
        return new Finding(own.subject(), good, other, barred);
    }

    private Finding shape() {
        return Finding.nothing(own.subject());
    }

    private record Scored(Profiled counterpart, PairScore score) {}
}
