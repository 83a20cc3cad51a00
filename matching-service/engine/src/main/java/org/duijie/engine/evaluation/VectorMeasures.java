package org.duijie.engine.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duijie.engine.evaluation.Bootstrap.Interval;

/**
 * How well vectors alone tell which outcomes fit which demands, for those that make vectors. Each measure stands there twice: as the
 * cosines say, and, marked {@code -without-means}, with every outcome's mean over all demands taken away, so that what is left was
 * read of both sides.
 */
public final class VectorMeasures {
    private static final Set<String> OF_INTEREST = Set.of("ndcg10", "recall10", "mrr", "auc2", "auc3");
    private static final String WITHOUT_MEANS = "-without-means";

    private final Measured plain;
    private final Measured withoutMeans;

    /**
     * @param judged pairs, of which the demands' pools are made
     * @param demands vectors of length 1 of all demands in these pairs, by id
     * @param outcomes the same of outcomes; a demand's best are sought among all that are here
     */
    public VectorMeasures(List<Pair> judged, Map<String, float[]> demands, Map<String, float[]> outcomes) {
        JudgedFolder folder = new JudgedFolder(
                Map.of(),
                Map.of(),
                judged.stream()
                        .map(pair -> new Judgement(pair.demandId, pair.outcomeId, pair.level))
                        .toList());
        RankingSystem vectors = new ExhaustiveSystem(
                "vectors",
                outcomes.keySet(),
                (demand, outcome) -> Embedded.cosine(demands.get(demand), outcomes.get(outcome)));
        RankingSystem read =
                new WithoutMeans(vectors, List.copyOf(folder.byDemand().keySet()), (demand, most) -> outcomes.keySet());
        this.plain = new Measurement(folder, vectors).measured();
        this.withoutMeans = new Measurement(folder, read).measured();
    }

    /**
     * A judged pair.
     *
     * @param level 1 none, 2 weak, 3 fair, 4 strong
     */
    public record Pair(String demandId, String outcomeId, int level) {}

    /** A measure with its 95 % interval over demands; NaN where it cannot be measured. */
    public record Figure(double value, double low, double high) {}

    /** Each measure by its name, without intervals, which take some seconds. */
    public Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        take(plain.all().ofRanking(), "", values);
        take(withoutMeans.all().ofRanking(), WITHOUT_MEANS, values);
        return values;
    }

    /** Each measure by its name. */
    public Map<String, Figure> figures() {
        Bootstrap bootstrap = new Bootstrap(plain.demands());
        return figures(bootstrap.of(plain, Measures::ofRanking), bootstrap.of(withoutMeans, Measures::ofRanking));
    }

    /** How much each measure is above that of other vectors of the same pairs; the same demands are drawn for both. */
    public Map<String, Figure> above(VectorMeasures other) {
        Bootstrap bootstrap = new Bootstrap(plain.demands());
        return figures(
                bootstrap.difference(plain, other.plain, Measures::ofRanking),
                bootstrap.difference(withoutMeans, other.withoutMeans, Measures::ofRanking));
    }

    private static Map<String, Figure> figures(Map<String, Interval> plain, Map<String, Interval> withoutMeans) {
        Map<String, Interval> intervals = new LinkedHashMap<>();
        take(plain, "", intervals);
        take(withoutMeans, WITHOUT_MEANS, intervals);
        Map<String, Figure> figures = new LinkedHashMap<>();
        intervals.forEach((name, of) -> figures.put(name, new Figure(of.value(), of.low(), of.high())));
        return figures;
    }

    private static <T> void take(Map<String, T> from, String mark, Map<String, T> into) {
        from.forEach((name, value) -> {
            if (OF_INTEREST.contains(name)) {
                into.put(name + mark, value);
            }
        });
    }
}
