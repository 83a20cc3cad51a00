package org.duijie.engine.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shipped term weights: rarity in general Chinese, from a public word list with frequencies, lowered for the phrases
 * that every demand and every outcome is made of ({@code common-terms.txt}, written by hand).
 *
 * <p>weight = max(0.2, ln(N / (n + 300)) − 4), times 0.4 for common terms; n is how often the term stands in a running
 * text of N words. Common terms that the list lacks (units, English function words) have the lowest weight. On judged
 * pairs this ranks as well as the inverse document frequency of the corpus itself (docs/experiments.md).
 */
public final class GeneralLanguage {
    private static final String WORD_LIST = "/dict.txt";
    private static final String COMMON_TERMS = "/org/duijie/engine/common-terms.txt";
    private static final String GENERAL_WORDS = "/org/duijie/engine/general-words.txt";
    private static final String TRADE_WORDS = "/org/duijie/engine/trade-words.txt";
    private static final double SMOOTHING = 300;
    private static final double OFFSET = 4;
    private static final double LOWEST = 0.2;
    private static final double COMMON = 0.4;

    private final TermCounts counts = new TermCounts();
    private long total;

    private GeneralLanguage() {}

    public static TermWeights weights(LexicalAnalyser analyser) {
        GeneralLanguage language = new GeneralLanguage();
        try {
            language.readWordList();
            return language.weights(commonTerms(analyser));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped word lists cannot be read", e);
        }
    }

    private TermWeights weights(Set<Integer> common) {
        common.forEach(code -> counts.add(code, 0));
        TermCounts.Totals totals = counts.totals();
        double[] weights = new double[totals.codes().length];
        for (int i = 0; i < weights.length; i++) {
            long count = totals.counts()[i];
            double rarity = count == 0 ? LOWEST : rarity(count);
            weights[i] = common.contains(totals.codes()[i]) ? rarity * COMMON : rarity;
        }
        return TermWeights.of(totals.codes(), weights, rarity(0));
    }

    private double rarity(long count) {
        return Math.max(LOWEST, Math.log(total / (count + SMOOTHING)) - OFFSET);
    }

    private void readWordList() throws IOException {
        try (BufferedReader lines = open(WORD_LIST)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                int next = line.indexOf(' ', blank + 1);
                if (blank > 0 && next > blank) {
                    count(line.substring(0, blank), Integer.parseInt(line, blank + 1, next, 10));
                }
            }
        }
    }

    /** Counts the characters and pairs of one word; the list's few mixed words are left to the unknown weight. */
    private void count(String word, int times) {
        total += times;
        if (!word.chars().allMatch(Character::isIdeographic)) {
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.indexOf(word.charAt(i)) == i) {
                counts.add(TermCode.of(word.substring(i, i + 1)), times);
            }
            if (i + 2 <= word.length()) {
                counts.add(TermCode.of(word.substring(i, i + 2)), times);
            }
        }
    }

    private static Set<Integer> commonTerms(LexicalAnalyser analyser) throws IOException {
        Set<Integer> common = new HashSet<>();
        try (BufferedReader lines = open(COMMON_TERMS)) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> analyser.terms(line).stream())
                    .forEach(term -> common.add(term.code()));
        }
        return common;
    }

    /** Words of every technical text, of which no term that is shown begins or ends ({@code general-words.txt}, written by hand). */
    public static Set<String> words() {
        return words(GENERAL_WORDS);
    }

    /** Words of trades that a segmenter of general language does not know ({@code trade-words.txt}). */
    static Set<String> tradeWords() {
        return words(TRADE_WORDS);
    }

    private static Set<String> words(String resource) {
        try (BufferedReader lines = open(resource)) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped word lists cannot be read", e);
        }
    }

    private static BufferedReader open(String resource) {
        InputStream stream = GeneralLanguage.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The class path lacks " + resource);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
