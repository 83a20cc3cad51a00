package org.duijie.engine.evaluation;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.duijie.engine.evaluation.Bootstrap.Interval;

/** The tables of an evaluation: measures with 95 % intervals, paired differences, reliability of the product's scores. */
final class Report {
    private static final int BINS = 10;

    private final Map<String, Measured> measured;
    private final Map<String, Measured> refined;
    private final PrintWriter out;

    /**
     * @param refined stronger variants of the plain ways, which are reported apart
     */
    Report(Map<String, Measured> measured, Map<String, Measured> refined, PrintWriter out) {
        this.measured = measured;
        this.refined = refined;
        this.out = out;
    }

    void print() {
        Bootstrap bootstrap = new Bootstrap(measured.values().iterator().next().demands());
        head("system");
        measured.forEach((name, system) -> row(name, bootstrap.of(system)));
        out.println();
        head("difference");
        for (String better : new String[] {"product", "learned"}) {
            for (String plain : new String[] {"bm25", "vectors"}) {
                row(better + "-" + plain, bootstrap.difference(measured.get(better), measured.get(plain)));
            }
        }
        row("learned-product", bootstrap.difference(measured.get("learned"), measured.get("product")));
        out.println();
        head("refined plain");
        refined.forEach((name, system) -> row(name, bootstrap.of(system)));
        refined.forEach(
                (name, system) -> row("product-" + name, bootstrap.difference(measured.get("product"), system)));
        out.println();
        reliability("product");
        reliability("learned");
    }

    private void head(String first) {
        out.printf("%-24s", first);
        measured.values().iterator().next().all().byName().keySet().forEach(name -> out.printf("%24s", name));
        out.println();
    }

    private void row(String name, Map<String, Interval> intervals) {
        out.printf("%-24s", name);
        intervals.values().forEach(interval -> out.printf("%24s", cell(interval)));
        out.println();
    }

    private static String cell(Interval interval) {
        return Double.isNaN(interval.value())
                ? "–"
                : String.format(Locale.ROOT, "%.4f [%.3f, %.3f]", interval.value(), interval.low(), interval.high());
    }

    /** Expected calibration error: the mean distance of score and share over ten equal bins, weighted by pairs. */
    private void reliability(String name) {
        Measured system = measured.get(name);
        double[] scores = new double[BINS];
        int[] relevant = new int[BINS];
        int[] pairs = new int[BINS];
        for (int i = 0; i < system.scores().length; i++) {
            int bin = Math.clamp((int) (system.scores()[i] * BINS), 0, BINS - 1);
            scores[bin] += system.scores()[i];
            relevant[bin] += system.judged()[i] >= Judgement.FAIR ? 1 : 0;
            pairs[bin]++;
        }
        double error = 0;
        StringBuilder table = new StringBuilder();
        for (int bin = 0; bin < BINS; bin++) {
            if (pairs[bin] > 0) {
                error += Math.abs(scores[bin] - relevant[bin]) / system.scores().length;
                table.append(String.format(
                        Locale.ROOT,
                        "  %.1f–%.1f  pairs %5d  mean score %.3f  FAIR or STRONG %.3f%n",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        pairs[bin],
                        scores[bin] / pairs[bin],
                        (double) relevant[bin] / pairs[bin]));
            }
        }
        out.printf(Locale.ROOT, "reliability of %s: expected calibration error %.4f%n%s", name, error, table);
    }
}
