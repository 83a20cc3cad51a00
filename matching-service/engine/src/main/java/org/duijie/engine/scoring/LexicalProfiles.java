package org.duijie.engine.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.engine.text.MatchText;
import org.duijie.engine.text.Term;
import org.duijie.engine.text.TermWeights;

/**
 * Weighs the terms of the two sides. A demand counts each term once and marks those of its title. An outcome counts a
 * term as BM25 does (saturating with its frequency, damped by the length of the text), with a fixed mean length.
 */
final class LexicalProfiles {
    /** Part of the matcher's version. */
    static final String ID = "bm25(1.2,0.4,200)/pad30,10";

    private static final float DEMAND_PADDING = 30;
    private static final float OUTCOME_PADDING = 10;
    private static final float SATURATION = 1.2f;
    private static final float LENGTH_SHARE = 0.4f;
    private static final float MEAN_LENGTH = 200;

    private final LexicalAnalyser analyser;
    private final TermWeights weights;

    LexicalProfiles(LexicalAnalyser analyser, TermWeights weights) {
        this.analyser = analyser;
        this.weights = weights;
    }

    TermVector demand(MatchText text) {
        Map<Integer, Float> factors = new HashMap<>();
        analyser.terms(text.content()).forEach(term -> factors.put(term.code(), 1f));
        Set<Integer> title =
                analyser.terms(text.title()).stream().map(Term::code).collect(Collectors.toSet());
        title.forEach(code -> factors.put(code, 1f));
        return TermVector.of(factors, title, weights, DEMAND_PADDING);
    }

    TermVector outcome(MatchText text) {
        Map<Integer, Float> factors = new HashMap<>();
        int length = 0;
        for (Term term : analyser.terms(text.full())) {
            factors.merge(term.code(), 1f, Float::sum);
            length++;
        }
        float damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length / MEAN_LENGTH);
        factors.replaceAll((code, frequency) -> frequency * (SATURATION + 1) / (frequency + damping));
        return TermVector.of(factors, Set.of(), weights, OUTCOME_PADDING);
    }
}
