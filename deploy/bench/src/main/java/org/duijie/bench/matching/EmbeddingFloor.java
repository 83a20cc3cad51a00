package org.duijie.bench.matching;

import java.util.stream.IntStream;
import org.duijie.bench.Figures;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.text.MatchText;

/**
 * What the embedding model alone takes for the same demands: the floor.
 *
 * @param medianMillis half of the texts take less, one at a time
 * @param p99Millis ninety-nine of a hundred take less, one at a time
 * @param perSecond texts on all cores
 */
record EmbeddingFloor(double medianMillis, double p99Millis, double perSecond) {
    private static final int WARM_UP = 100;
    private static final int TEXTS = 300;

    static EmbeddingFloor measure(Matcher matcher, SyntheticRecords records) {
        for (int i = 0; i < WARM_UP; i++) {
            matcher.embed(demand(records, -1 - i));
        }
        double[] millis = new double[TEXTS];
        for (int i = 0; i < TEXTS; i++) {
            MatchText text = demand(records, i);
            long begin = System.nanoTime();
            matcher.embed(text);
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        long begin = System.nanoTime();
        IntStream.range(0, TEXTS).parallel().forEach(i -> matcher.embed(demand(records, i)));
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new EmbeddingFloor(Figures.quantile(millis, 0.5), Figures.quantile(millis, 0.99), TEXTS / seconds);
    }

    private static MatchText demand(SyntheticRecords records, long number) {
        return MatchText.of(records.demandTitle(Math.abs(number)), records.demandText(number));
    }
}
