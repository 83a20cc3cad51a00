package org.duijie.demand.refinement.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duijie.contracts.demands.Requirement;
import org.duijie.demand.demands.DemandContent;
import org.duijie.indicators.DataTable;
import org.duijie.indicators.IndicatorComparison;

/** Finds what makes a demand hard to answer. */
final class Risks {
    private static final List<List<String>> WORDS = DataTable.read(Risks.class, "/refinement/risk-words.tsv");
    private static final Pattern CLAUSES = Pattern.compile("[,，。;；、!！?？\\n]");
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９]|分之");

    private Risks() {}

    static List<Risk> of(DemandContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("summary", content.summary());
        texts.put("description", content.description());
        List<Risk> risks = new ArrayList<>();
        texts.forEach((field, text) -> risks.addAll(inText(field, text)));
        List<String> contradictions = contradictions(content.indicators());
        if (!contradictions.isEmpty()) {
            risks.add(Risk.of("CONTRADICTORY_FIGURES", "indicators", contradictions));
        }
        return risks;
    }

    private static List<Risk> inText(String field, String text) {
        if (text == null) {
            return List.of();
        }
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String clause : CLAUSES.split(text.toLowerCase(Locale.ROOT))) {
            boolean figure = FIGURE.matcher(clause).find();
            WORDS.stream()
                    .filter(row -> clause.contains(row.getFirst()))
                    // A figure beside it makes a vague word a measurable one.
                    .filter(row -> !figure || !row.get(1).equals("VAGUE_WORDS"))
                    .forEach(row -> found.computeIfAbsent(row.get(1), tag -> new LinkedHashSet<>())
                            .add(row.getFirst()));
        }
        return found.entrySet().stream()
                .map(entry -> Risk.of(entry.getKey(), field, List.copyOf(entry.getValue())))
                .toList();
    }

    private static List<String> contradictions(List<Requirement> indicators) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            Requirement one = indicators.get(i);
            indicators.subList(i + 1, indicators.size()).stream()
                    .filter(other -> one.name() != null && one.name().equals(other.name()))
                    .filter(other -> IndicatorComparison.contradict(one, other))
                    .forEach(other -> names.add(one.name()));
        }
        return List.copyOf(names);
    }
}
