package org.duijie.matching.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.duijie.matching.text.LexicalAnalyser;
import org.duijie.matching.text.MatchText;
import org.duijie.matching.text.Term;
import org.duijie.matching.text.TermWeights;

/**
 * Textbook BM25 (k1 = 1.2, b = 0.75) with the corpus's own term statistics and the demand's title boosted three times: what
 * a well set up search engine would give.
 */
final class Bm25 {
    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.75;
    private static final double TITLE = 3;

    private final LexicalAnalyser analyser;
    private final TermWeights weights;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Map<Integer, Double>> queries = new HashMap<>();
    private final double meanLength;

    Bm25(JudgedFolder folder, LexicalAnalyser analyser) {
        this.analyser = analyser;
        this.weights = TermWeights.fromCorpus(
                folder.outcomes().values().stream().map(MatchText::full).toList(), analyser);
        folder.outcomes().forEach((id, text) -> documents.put(id, document(text)));
        folder.demands().forEach((id, text) -> queries.put(id, query(text)));
        this.meanLength =
                documents.values().stream().mapToInt(Document::length).average().orElse(1);
    }

    RankingSystem system(Set<String> outcomes) {
        return new ExhaustiveSystem("bm25", outcomes, this::score);
    }

    private double score(String demandId, String outcomeId) {
        Document document = documents.get(outcomeId);
        double damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * document.length / meanLength);
        double score = 0;
        for (Map.Entry<Integer, Double> term : queries.get(demandId).entrySet()) {
            Integer frequency = document.frequencies.get(term.getKey());
            if (frequency != null) {
                double saturated = frequency * (SATURATION + 1) / (frequency + damping);
                score += term.getValue() * weights.weight(term.getKey()) * saturated;
            }
        }
        return score;
    }

    private Document document(MatchText text) {
        Map<Integer, Integer> frequencies = new HashMap<>();
        int length = 0;
        for (Term term : analyser.terms(text.full())) {
            frequencies.merge(term.code(), 1, Integer::sum);
            length++;
        }
        return new Document(frequencies, length);
    }

    private Map<Integer, Double> query(MatchText text) {
        Map<Integer, Double> boosts = new HashMap<>();
        analyser.terms(text.content()).forEach(term -> boosts.put(term.code(), 1.0));
        analyser.terms(text.title()).forEach(term -> boosts.put(term.code(), TITLE));
        return boosts;
    }

    private record Document(Map<Integer, Integer> frequencies, int length) {}
}
