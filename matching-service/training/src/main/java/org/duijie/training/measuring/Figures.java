package org.duijie.training.measuring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duijie.engine.evaluation.VectorMeasures;
import org.duijie.engine.evaluation.VectorMeasures.Figure;

/** What is told of an encoder before and after, as rows of a table in Markdown. */
public final class Figures {
    private static final String WITHOUT_MEANS = "-without-means";
    private static final Map<HeldOut.Pool, List<String>> TOLD = new LinkedHashMap<>();

    static {
        TOLD.put(
                HeldOut.Pool.ALL,
                List.of(
                        "ndcg10",
                        "recall10",
                        "auc3",
                        "ndcg10" + WITHOUT_MEANS,
                        "recall10" + WITHOUT_MEANS,
                        "auc3" + WITHOUT_MEANS));
        TOLD.put(HeldOut.Pool.FAMILY, List.of("auc2", "auc3", "auc2" + WITHOUT_MEANS, "auc3" + WITHOUT_MEANS));
        TOLD.put(HeldOut.Pool.CHINESE_TO_ENGLISH, List.of("recall10"));
        TOLD.put(HeldOut.Pool.ENGLISH_TO_CHINESE, List.of("recall10"));
    }

    private Figures() {}

    /** A table with a row for each measure of each pool. */
    public static String table(Map<HeldOut.Pool, VectorMeasures> before, Map<HeldOut.Pool, VectorMeasures> after) {
        StringBuilder table = new StringBuilder("| pool | measure | before | after | gain |\n|---|---|---|---|---|\n");
        TOLD.forEach((pool, measures) -> {
            if (before.containsKey(pool)) {
                Map<String, Figure> old = before.get(pool).figures();
                Map<String, Figure> fresh = after.get(pool).figures();
                Map<String, Figure> gain = after.get(pool).above(before.get(pool));
                measures.forEach(measure -> table.append("| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                name(pool),
                                measure.replace(WITHOUT_MEANS, " without outcomes' means"),
                                cell(old.get(measure)),
                                cell(fresh.get(measure)),
                                cell(gain.get(measure)))));
            }
        });
        return table.toString();
    }

    private static String name(HeldOut.Pool pool) {
        return switch (pool) {
            case ALL -> "all outcomes";
            case FAMILY -> "own family";
            case CHINESE_TO_ENGLISH -> "Chinese demands, English outcomes";
            case ENGLISH_TO_CHINESE -> "English demands, Chinese outcomes";
        };
    }

    private static String cell(Figure figure) {
        return Double.isNaN(figure.value())
                ? "–"
                : String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", figure.value(), figure.low(), figure.high());
    }
}
