package org.duijie.engine.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.engine.text.MatchText;
import org.duijie.engine.text.Term;
import org.duijie.engine.text.TermWeights;

/**
 * Textbook BM25 (k1 = 1.2, b = 0.75) with the corpus's own term statistics over characters and pairs of them. The query is
 * the whole text of the demand, each term once.
 */
final class Bm25 {
    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.75;
    private static final double TITLE = 3;

    private final LexicalAnalyser analyser;
    private final TermWeights weights;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Query> queries = new HashMap<>();
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
        return new ExhaustiveSystem("bm25", outcomes, (demand, outcome) -> score(demand, outcome, 1));
    }

    /** With the terms of the demand's title counted three times: what somebody who knows the texts would set. */
    RankingSystem boosted(Set<String> outcomes) {
        return new ExhaustiveSystem("bm25-title3", outcomes, (demand, outcome) -> score(demand, outcome, TITLE));
    }

    private double score(String demandId, String outcomeId, double title) {
        Document document = documents.get(outcomeId);
        double damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * document.length / meanLength);
        double score = 0;
        Query query = queries.get(demandId);
        for (Integer term : query.terms) {
            Integer frequency = document.frequencies.get(term);
            if (frequency != null) {
                double saturated = frequency * (SATURATION + 1) / (frequency + damping);
                score += (query.ofTitle.contains(term) ? title : 1) * weights.weight(term) * saturated;
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

    private Query query(MatchText text) {
        return new Query(codes(text.full()), codes(text.title()));
    }

    private Set<Integer> codes(String text) {
        return analyser.terms(text).stream().map(Term::code).collect(Collectors.toSet());
    }

    private record Query(Set<Integer> terms, Set<Integer> ofTitle) {}

    private record Document(Map<Integer, Integer> frequencies, int length) {}
}
