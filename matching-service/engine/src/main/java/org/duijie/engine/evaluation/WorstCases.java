package org.duijie.engine.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The pairs on which the product is furthest from the judgement. */
final class WorstCases {
    private static final int MOST = 20;

    private final JudgedFolder folder;
    private final Measured system;

    WorstCases(JudgedFolder folder, Measured system) {
        this.folder = folder;
        this.system = system;
    }

    void print(PrintWriter out) {
        record Case(Judgement pair, double score, int given) {
            double error() {
                return Math.abs(score - (pair.isRelevant() ? 1 : 0));
            }
        }
        List<Judgement> pairs =
                folder.byDemand().values().stream().flatMap(List::stream).toList();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            cases.add(new Case(pairs.get(i), system.scores()[i], system.given()[i]));
        }
        out.println("worst cases:");
        cases.stream()
                .sorted(Comparator.comparingDouble((Case one) -> -one.error()))
                .limit(MOST)
                .forEach(one -> out.printf(
                        Locale.ROOT,
                        "  judged %d, given %d, score %.3f: %s (%s) / %s (%s)%n",
                        one.pair.level(),
                        one.given,
                        one.score,
                        folder.demands().get(one.pair.demandId()).title(),
                        one.pair.demandId(),
                        folder.outcomes().get(one.pair.outcomeId()).title(),
                        one.pair.outcomeId()));
    }
}
