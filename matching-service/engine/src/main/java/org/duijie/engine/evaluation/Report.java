package org.duijie.engine.evaluation;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.duijie.engine.evaluation.Bootstrap.Interval;

/** The tables of an evaluation: measures with 95 % intervals, paired differences, reliability of the product's scores. */
final class Report {
    private static final String[][] COMPARED = {
        {"product", "bm25"},
        {"product", "vectors"},
        {"learned", "bm25"},
        {"learned", "vectors"},
        {"learned", "product"}
    };

    private final Map<String, Measured> measured;
    private final Map<String, Measured> refined;
    private final Map<String, Measured> withoutMeans;
    private final PrintWriter out;

    /**
     * @param refined stronger variants of the plain ways, which are reported apart
     * @param withoutMeans the same systems as those measured, with each outcome's mean score taken away
     */
    Report(
            Map<String, Measured> measured,
            Map<String, Measured> refined,
            Map<String, Measured> withoutMeans,
            PrintWriter out) {
        this.measured = measured;
        this.refined = refined;
        this.withoutMeans = withoutMeans;
        this.out = out;
    }

    void print() {
        Bootstrap bootstrap = new Bootstrap(measured.values().iterator().next().demands());
        table(bootstrap, "system", measured, Measures::ofRanking);
        table(bootstrap, "refined plain", refined, Measures::ofRanking);
        refined.forEach((name, system) ->
                row("product-" + name, bootstrap.difference(measured.get("product"), system, Measures::ofRanking)));
        out.println();
        table(bootstrap, "what users feel", measured, Measures::ofProposals);
        table(bootstrap, "without outcomes' means", withoutMeans, Measures::ofRanking);
        reliability("product");
        reliability("learned");
    }

    /** Systems, and how much those of the product are above the plain ones. */
    private void table(
            Bootstrap bootstrap,
            String title,
            Map<String, Measured> systems,
            Function<Measures, Map<String, Double>> some) {
        out.printf("%-24s", title);
        some.apply(systems.values().iterator().next().all()).keySet().forEach(name -> out.printf("%24s", name));
        out.println();
        systems.forEach((name, system) -> row(name, bootstrap.of(system, some)));
        for (String[] pair : COMPARED) {
            if (systems.containsKey(pair[0])) {
                row(pair[0] + "-" + pair[1], bootstrap.difference(systems.get(pair[0]), systems.get(pair[1]), some));
            }
        }
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

    private void reliability(String name) {
        Measured system = measured.get(name);
        double[] scores = new double[Measured.BINS];
        int[] relevant = new int[Measured.BINS];
        int[] pairs = new int[Measured.BINS];
        for (int i = 0; i < system.scores().length; i++) {
            int bin = Measured.bin(system.scores()[i]);
            scores[bin] += system.scores()[i];
            relevant[bin] += system.judged()[i] >= Judgement.FAIR ? 1 : 0;
            pairs[bin]++;
        }
        StringBuilder table = new StringBuilder();
        for (int bin = 0; bin < Measured.BINS; bin++) {
            if (pairs[bin] > 0) {
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
        out.printf("reliability of %s:%n%s", name, table);
    }
}
