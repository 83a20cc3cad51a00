package org.duijie.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneralLanguageTest {
    private static final TermWeights WEIGHTS = GeneralLanguage.weights(new LexicalAnalyser());

    @Test
    void ranksParticlesBelowBoilerplateBelowOrdinaryWordsBelowTechnicalTerms() {
        assertThat(weight("的")).isLessThan(weight("技术"));
        assertThat(weight("技术")).isLessThan(weight("音乐"));
        assertThat(weight("音乐")).isLessThan(weight("禁带"));
    }

    @Test
    void knowsTheWordsOfTheList() {
        assertThat(WEIGHTS.knows(TermCode.of("饱和"))).isTrue();
        assertThat(WEIGHTS.knows(TermCode.of("块的"))).isFalse();
        assertThat(WEIGHTS.size()).isGreaterThan(100_000);
    }

    private static float weight(String term) {
        return WEIGHTS.weight(TermCode.of(term));
    }
}
