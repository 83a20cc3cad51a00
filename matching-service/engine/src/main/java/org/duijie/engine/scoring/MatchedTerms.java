package org.duijie.engine.scoring;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.engine.text.TermWeights;
import org.duijie.engine.text.WordSegmenter.Span;

/**
 * The terms that both texts use, as a reader would name them: whole words that stand side by side in both texts are given
 * together (碳化硅芯片, not 碳化硅 and 芯片), common phrases are left out, the most telling come first.
 */
final class MatchedTerms {
    private static final int MOST = 8;
    private static final float TELLING = 2.5f;

    /** A second word makes a term a little more telling than the rarer one of the two alone. */
    private static final float PER_FURTHER_WORD = 0.15f;

    /** Characters of texts that are kept cut; about 100 bytes each. The same few are asked for again and again. */
    private static final long KEPT = 400_000;

    private final TermNames names;
    private final LoadingCache<String, TokenisedText> cut;

    MatchedTerms(LexicalAnalyser analyser, TermWeights weights) {
        this.names = new TermNames(analyser, weights);
        this.cut = Caffeine.newBuilder()
                .maximumWeight(KEPT)
                .weigher((String text, TokenisedText cutText) -> text.length() + 1)
                .build(text -> new TokenisedText(text, analyser));
    }

    /** As the demand writes them, at most eight. */
    List<String> of(String demand, String outcome) {
        return of(demand, ComparisonText.of(cut.get(outcome)));
    }

    /** The same of an outcome whose terms are known. */
    List<String> of(String demand, String outcome, TermVector outcomeTerms) {
        return of(demand, ComparisonText.of(outcome, outcomeTerms));
    }

    private List<String> of(String demand, ComparisonText outcome) {
        TokenisedText wanted = cut.get(demand);
        Map<String, Found> found = new HashMap<>();
        for (Span run : SharedRuns.of(wanted, outcome)) {
            for (List<Span> term : names.within(run, wanted.words(), demand)) {
                String written =
                        demand.substring(term.getFirst().start(), term.getLast().end());
                String folded = CaseFolding.fold(written);
                float weight = weight(term, demand);
                if (weight >= TELLING) {
                    found.putIfAbsent(folded, new Found(written, weight));
                }
            }
        }
        return best(found);
    }

    private float weight(List<Span> term, String text) {
        float rarest = 0;
        for (Span word : term) {
            rarest = Math.max(rarest, names.weight(text.substring(word.start(), word.end())));
        }
        return rarest * (1 + PER_FURTHER_WORD * (term.size() - 1));
    }

    private static List<String> best(Map<String, Found> found) {
        List<Map.Entry<String, Found>> sorted = new ArrayList<>(found.entrySet());
        sorted.sort(Comparator.comparing((Map.Entry<String, Found> entry) -> -entry.getValue().weight)
                .thenComparing(Map.Entry::getKey));
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Map.Entry<String, Found> entry : sorted) {
            String term = entry.getKey();
            boolean said = chosen.keySet().stream().anyMatch(other -> other.contains(term) || term.contains(other));
            if (!said && chosen.size() < MOST) {
                chosen.put(term, entry.getValue().written);
            }
        }
        return List.copyOf(chosen.values());
    }

    private record Found(String written, float weight) {}
}
