package org.duijie.matching.lookups.replays;

import java.util.ArrayList;
import java.util.List;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.matching.lookups.replays.ReplayParameters.Which;
import org.duijie.matching.lookups.replays.ReplayView.Again;
import org.duijie.matching.lookups.replays.ReplayView.Compared;
import org.duijie.matching.lookups.replays.ReplayView.Now;
import org.duijie.matching.lookups.replays.ReplayView.Pair;
import org.duijie.matching.lookups.replays.ReplayView.ReplayResult;
import org.duijie.matching.lookups.replays.ReplayView.Summary;
import org.duijie.matching.lookups.replays.ReplayView.Told;
import org.duijie.matching.pairings.PastRun;
import org.duijie.matching.subjects.SubjectKind;

/** Sets what was told then beside what is said on replay. */
final class ReplayComparison {
    /** So many of each order are what people look at first. */
    private static final int FIRST = 3;

    private final List<Replayed> all;
    private final List<Replayed> comparable;
    private final RankComparison ranks;
    private final double threshold;
    private final boolean namesTitles;
    private final ShownScores shown;

    /** @param all best of then first, as shown */
    ReplayComparison(List<Replayed> all, double threshold, boolean namesTitles, ShownScores shown) {
        this.threshold = threshold;
        this.namesTitles = namesTitles;
        this.shown = shown;
        this.all = all;
        this.comparable = all.stream().filter(one -> one.compared().isScored()).toList();
        this.ranks = new RankComparison(
                comparable.stream().map(one -> shown(one, one.then().score())).toList(),
                comparable.stream()
                        .map(one -> shown(one, one.compared().score()))
                        .toList());
    }

    ReplayView view(Which which, PastRun run, String comparedWith) {
        List<Pair> pairs = new ArrayList<>();
        for (Replayed one : all) {
            pairs.add(pair(one, pairs.size() + 1, which.kind()));
        }
        return new ReplayView(
                which.kind() == SubjectKind.DEMAND ? which.id() : null,
                which.kind() == SubjectKind.OUTCOME ? which.id() : null,
                run.at(),
                comparedWith,
                run.standings().size(),
                pairs,
                summary());
    }

    private Pair pair(Replayed one, int rank, SubjectKind asked) {
        Pairing then = one.then();
        return new Pair(
                then.id(),
                then.demandId(),
                then.outcomeId(),
                namesTitles ? title(one, asked) : null,
                then.state(),
                one.standing().judgedAt(),
                then.demandVersion(),
                then.outcomeVersion(),
                then.matcherVersion(),
                shown(one, one.feedback()),
                new Told(shown(one, then.score()), then.level(), rank),
                new Again(
                        result(one),
                        shown(one, one.again().score()),
                        one.again().level(),
                        one.again().obstacles()),
                compared(one),
                now(one));
    }

    /** None of a demand that was confidential then, nor of one that has become so. */
    private static String title(Replayed one, SubjectKind asked) {
        if (asked == SubjectKind.DEMAND) {
            return one.then().outcomeTitle();
        }
        return one.standing().now().demandTitle() == null ? null : one.then().demandTitle();
    }

    private Double shown(Replayed one, Double score) {
        return shown.of(one.standing(), score);
    }

    private static ReplayResult result(Replayed one) {
        if (!one.again().isScored()) {
            return ReplayResult.NOT_REPLAYED;
        }
        return one.isReproduced() ? ReplayResult.REPRODUCED : ReplayResult.DIFFERENT;
    }

    private Compared compared(Replayed one) {
        int index = comparable.indexOf(one);
        return index < 0
                ? null
                : new Compared(
                        shown(one, one.compared().score()),
                        one.compared().level(),
                        ranks.comparedRank(index),
                        ranks.rose(index),
                        reachesThreshold(one));
    }

    private boolean reachesThreshold(Replayed one) {
        return shown(one, one.compared().score()) >= threshold;
    }

    private Now now(Replayed one) {
        Pairing now = one.standing().now();
        return new Now(
                now.state(),
                shown(one, now.score()),
                now.level(),
                now.demandVersion(),
                now.outcomeVersion(),
                now.matcherVersion());
    }

    private Summary summary() {
        int rose = 0;
        int sank = 0;
        for (int i = 0; i < comparable.size(); i++) {
            rose += ranks.rose(i) > 0 ? 1 : 0;
            sank += ranks.rose(i) < 0 ? 1 : 0;
        }
        int first = Math.min(FIRST, comparable.size());
        return new Summary(
                all.size(),
                with(ReplayResult.REPRODUCED),
                with(ReplayResult.DIFFERENT),
                with(ReplayResult.NOT_REPLAYED),
                comparable.size(),
                rose,
                sank,
                count(comparable.stream()
                        .filter(one -> one.compared().level() != one.then().level())
                        .count()),
                count(comparable.stream().filter(one -> !reachesThreshold(one)).count()),
                first,
                ranks.sameAmongFirst(first),
                ranks.correlation());
    }

    private int with(ReplayResult wanted) {
        return count(all.stream().filter(one -> result(one) == wanted).count());
    }

    private static int count(long many) {
        return Math.toIntExact(many);
    }
}
