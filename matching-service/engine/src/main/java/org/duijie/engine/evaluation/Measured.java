package org.duijie.engine.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What a system did with each demand, and the measures of any sample of these demands. */
final class Measured {
    static final int BINS = 10;

    private final List<DemandResult> demands;
    private final int[] owner;
    private final double[] scores;
    private final int[] judged;
    private final int[] given;
    private final int[] ascending;
    private final boolean calibrated;

    /**
     * @param calibrated whether scores are chances of FAIR or STRONG
     */
    Measured(List<DemandResult> demands, boolean calibrated) {
        this.demands = demands;
        this.calibrated = calibrated;
        this.owner = IntStream.range(0, demands.size())
                .flatMap(d -> IntStream.generate(() -> d).limit(demands.get(d).scores.length))
                .toArray();
        this.scores =
                demands.stream().flatMapToDouble(d -> Arrays.stream(d.scores)).toArray();
        this.judged =
                demands.stream().flatMapToInt(d -> Arrays.stream(d.judged)).toArray();
        int[] own = demands.stream().flatMapToInt(d -> Arrays.stream(d.given)).toArray();
        this.given = own.length > 0 && own[0] == 0 ? FittedLevels.fit(scores, judged) : own;
        this.ascending = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(i -> i)
                .toArray();
    }

    /**
     * @param ndcg NaN where the demand's pool gives none; so are the other three where it has no relevant outcome
     * @param given the system's levels, 0 where it gives none
     */
    record DemandResult(
            double ndcg,
            double recall10,
            double recall100,
            double reciprocalRank,
            Proposals proposals,
            double[] scores,
            int[] judged,
            int[] given) {}

    /**
     * What a demand heard of.
     *
     * @param success3 1 where a relevant outcome is among the first 3, 0 where none is, NaN where there is none
     * @param judged how many of the proposed pairs were judged
     * @param relevant how many of these are FAIR or STRONG
     * @param noneTold where no outcome is relevant: 1 where nothing is proposed as FAIR or STRONG, 0 where something is; else NaN
     */
    record Proposals(double success3, int judged, int relevant, double noneTold) {}

    int demands() {
        return demands.size();
    }

    double[] scores() {
        return scores;
    }

    int[] judged() {
        return judged;
    }

    int[] given() {
        return given;
    }

    /** The measures over all demands. */
    Measures all() {
        int[] once = new int[demands.size()];
        Arrays.fill(once, 1);
        return of(once);
    }

    /**
     * @param times how often each demand is in the sample
     */
    Measures of(int[] times) {
        double pairs = 0;
        double exact = 0;
        double distance = 0;
        for (int i = 0; i < judged.length; i++) {
            int weight = times[owner[i]];
            pairs += weight;
            exact += judged[i] == given[i] ? weight : 0;
            distance += weight * Math.abs(judged[i] - given[i]);
        }
        return new Measures(
                mean(times, DemandResult::ndcg),
                mean(times, DemandResult::recall10),
                mean(times, DemandResult::recall100),
                mean(times, DemandResult::reciprocalRank),
                auc(times, Judgement.WEAK),
                auc(times, Judgement.FAIR),
                exact / pairs,
                1 / (1 + distance / pairs),
                new Measures.Proposed(
                        mean(times, demand -> demand.proposals().success3()),
                        precision(times),
                        mean(times, demand -> demand.proposals().noneTold()),
                        calibrationError(times)));
    }

    private double precision(int[] times) {
        double judgedPairs = 0;
        double relevant = 0;
        for (int d = 0; d < times.length; d++) {
            judgedPairs += times[d] * demands.get(d).proposals().judged();
            relevant += times[d] * demands.get(d).proposals().relevant();
        }
        return judgedPairs == 0 ? Double.NaN : relevant / judgedPairs;
    }

    private double calibrationError(int[] times) {
        if (!calibrated) {
            return Double.NaN;
        }
        double[] distances = new double[BINS];
        double pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            int weight = times[owner[i]];
            distances[bin(scores[i])] += weight * (scores[i] - (judged[i] >= Judgement.FAIR ? 1 : 0));
            pairs += weight;
        }
        return Arrays.stream(distances).map(Math::abs).sum() / pairs;
    }

    /** Of ten equal ones. */
    static int bin(double score) {
        return Math.clamp((int) (score * BINS), 0, BINS - 1);
    }

    private double mean(int[] times, ToDoubleFunction<DemandResult> value) {
        double sum = 0;
        double count = 0;
        for (int d = 0; d < times.length; d++) {
            double one = value.applyAsDouble(demands.get(d));
            if (!Double.isNaN(one)) {
                sum += times[d] * one;
                count += times[d];
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** Area under the receiver operating characteristic, by the Mann–Whitney statistic; ties count half. */
    private double auc(int[] times, int least) {
        double wins = 0;
        double positives = 0;
        double negatives = 0;
        for (int start = 0; start < ascending.length; ) {
            double here = 0;
            double below = 0;
            int end = start;
            for (; end < ascending.length && scores[ascending[end]] == scores[ascending[start]]; end++) {
                int pair = ascending[end];
                here += judged[pair] >= least ? times[owner[pair]] : 0;
                below += judged[pair] >= least ? 0 : times[owner[pair]];
            }
            wins += here * (negatives + below / 2);
            positives += here;
            negatives += below;
            start = end;
        }
        return positives == 0 || negatives == 0 ? Double.NaN : wins / (positives * negatives);
    }
}
