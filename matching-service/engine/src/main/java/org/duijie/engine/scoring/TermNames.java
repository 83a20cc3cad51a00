package org.duijie.engine.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.engine.text.TermWeights;
import org.duijie.engine.text.WordSegmenter.Span;

/** Cuts what two texts share into terms that can be read: whole words, without particles and numbers. */
final class TermNames {
    private static final String PARTICLES = "的了和与及或等在是为对以并由从到将把被其该此有而且但因所也都就又还再很更最较个种类项各我们这那之于则即若如至向按经使让给比后前时中上下不可";

    private final LexicalAnalyser analyser;
    private final TermWeights weights;

    TermNames(LexicalAnalyser analyser, TermWeights weights) {
        this.analyser = analyser;
        this.weights = weights;
    }

    /**
     * Terms as lists of the words they consist of. Single characters side by side count as one word: what the segmenter
     * does not know it gives as single characters.
     *
     * @param run the part of the text that is shared
     * @param words the words of the whole text
     */
    List<List<Span>> within(Span run, List<Span> words, String text) {
        List<List<Span>> terms = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (int at = firstFrom(run.start(), words);
                at < words.size() && words.get(at).end() <= run.end();
                at++) {
            Span word = words.get(at);
            boolean adjacent = open.isEmpty() || open.getLast().end() == word.start();
            boolean readable = isReadable(text.substring(word.start(), word.end()));
            if (!readable || !adjacent) {
                close(open, text, terms);
                open = new ArrayList<>();
            }
            if (readable) {
                open.add(word);
            }
        }
        close(open, text, terms);
        return terms;
    }

    /** Where the first word stands that begins there or later. */
    private static int firstFrom(int start, List<Span> words) {
        int at = Collections.binarySearch(words, new Span(start, start), Comparator.comparingInt(Span::start));
        return at < 0 ? -at - 1 : at;
    }

    private static boolean isReadable(String word) {
        boolean particle = word.length() == 1 && PARTICLES.contains(word);
        return !particle && word.chars().anyMatch(Character::isLetter);
    }

    private void close(List<Span> words, String text, List<List<Span>> terms) {
        while (!words.isEmpty()
                && belongsOutside(words.getFirst(), words.getFirst().start() - 1, text)) {
            words.removeFirst();
        }
        while (!words.isEmpty()
                && belongsOutside(words.getLast(), words.getLast().end() - 1, text)) {
            words.removeLast();
        }
        if (!words.isEmpty() && words.getLast().end() - words.getFirst().start() > 1) {
            terms.add(joined(words));
        }
    }

    /** Whether a single character at the edge makes a word with what is beyond it: 率 of 效率, before the shared 模块. */
    private boolean belongsOutside(Span word, int pair, String text) {
        return word.length() == 1
                && pair >= 0
                && pair + 2 <= text.length()
                && analyser.terms(text.substring(pair, pair + 2)).stream()
                        .anyMatch(term -> term.end() - term.start() == 2 && weights.knows(term.code()));
    }

    private static List<Span> joined(List<Span> words) {
        List<Span> joined = new ArrayList<>();
        for (Span word : words) {
            boolean single =
                    word.length() == 1 && !joined.isEmpty() && joined.getLast().length() == 1;
            if (single) {
                joined.set(joined.size() - 1, new Span(joined.getLast().start(), word.end()));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** How telling a word is: the mean over its pairs of characters, or its own weight where it is not Chinese. */
    float weight(String word) {
        return (float) analyser.terms(word).stream()
                .filter(term -> term.end() - term.start() > 1)
                .mapToDouble(term -> weights.weight(term.code()))
                .average()
                .orElse(0);
    }
}
