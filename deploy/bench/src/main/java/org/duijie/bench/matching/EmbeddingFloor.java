package org.duijie.bench.matching;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.duijie.bench.Figures;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.MatchText;

/** What the embedding model alone takes for the same demands: the floor. */
final class EmbeddingFloor {
    private static final int WARM_UP = 100;
    private static final int TEXTS = 300;

    /** Odd, so that one of them is the median. */
    private static final int LOOKS = 3;

    private final Matcher matcher;
    private final SyntheticRecords records;

    EmbeddingFloor(Matcher matcher, SyntheticRecords records) {
        this.matcher = matcher;
        this.records = records;
        for (int i = 0; i < WARM_UP; i++) {
            matcher.embed(demand(-1 - i));
        }
    }

    /** Demands per second, on all cores. */
    double perSecond() {
        long begin = System.nanoTime();
        Parallel.times(TEXTS, i -> matcher.embed(demand(i)));
        return TEXTS / ((System.nanoTime() - begin) / 1e9);
    }

    /** Milliseconds that half of the texts take, one right after the other: the model stays in the caches. */
    double backToBack() {
        return Figures.quantile(
                IntStream.range(0, TEXTS).mapToDouble(this::millis).toArray(), 0.5);
    }

    /** Milliseconds that one demand takes after pauses as they are between single demands; the median of some looks. */
    double single(long number) {
        double[] millis = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            LockSupport.parkNanos(DemandLoad.BETWEEN_DEMANDS);
            millis[i] = millis(number);
        }
        Arrays.sort(millis);
        return millis[LOOKS / 2];
    }

    private double millis(long number) {
        MatchText text = demand(number);
        long begin = System.nanoTime();
        matcher.embed(text);
        return (System.nanoTime() - begin) / 1e6;
    }

    private MatchText demand(long number) {
        return MatchText.of(records.demandTitle(Math.abs(number)), records.demandText(number));
    }
}
