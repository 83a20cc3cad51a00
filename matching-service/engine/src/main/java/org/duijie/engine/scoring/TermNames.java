package org.duijie.engine.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.duijie.engine.text.GeneralLanguage;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.engine.text.TermWeights;
import org.duijie.engine.text.WordSegmenter.PartOfSpeech;
import org.duijie.engine.text.WordSegmenter.Span;
import org.duijie.engine.text.WordSegmenter.Word;

/**
 * Cuts what two texts share into terms that can be read: whole words side by side, without particles, numbers and measure words,
 * that neither begin nor end with what is done in every text, nor consist of words of every text.
 */
final class TermNames {
    private static final String PARTICLES = "的了和与及或等在是为对以并由从到将把被其该此有而且但因所也都就又还再很更最较个种类项各我们这那之于则即若如至向按经使让给比后前时中上下不可";

    /** What ends a saying, and no term: 转速低. */
    private static final String DEGREES = "高低大小多少快慢好坏差长短新旧";

    private final LexicalAnalyser analyser;
    private final TermWeights weights;
    private final Set<String> general = GeneralLanguage.words();

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
    List<List<Span>> within(Span run, List<Word> words, String text) {
        List<List<Span>> terms = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (int at = firstFrom(run.start(), words);
                at < words.size() && words.get(at).end() <= run.end();
                at++) {
            Word word = words.get(at);
            boolean adjacent = open.isEmpty() || open.getLast().end() == word.start();
            boolean part = isReadable(written(word, text))
                    && (isContent(word) || isPartOfUnknown(at, words, text))
                    && !isCut(at, run, words, text);
            if (!part || !adjacent) {
                close(open, text, terms);
                open = new ArrayList<>();
            }
            if (part) {
                open.add(word);
            }
        }
        close(open, text, terms);
        return terms;
    }

    /** Where the first word stands that begins there or later. */
    private static int firstFrom(int start, List<Word> words) {
        int at = Collections.binarySearch(
                words, new Word(new Span(start, start), PartOfSpeech.CONTENT), Comparator.comparingInt(Word::start));
        return at < 0 ? -at - 1 : at;
    }

    private static boolean isContent(Word word) {
        return word.partOfSpeech() != PartOfSpeech.FUNCTION;
    }

    /** Whether an adverb of one character stands before another single one: 均 of 均流, which is no word to the segmenter. */
    private static boolean isPartOfUnknown(int at, List<Word> words, String text) {
        return words.get(at).length() == 1
                && at + 1 < words.size()
                && words.get(at + 1).length() == 1
                && words.get(at + 1).start() == words.get(at).end()
                && isContent(words.get(at + 1))
                && isReadable(written(words.get(at + 1), text));
    }

    /** Whether a single character at an end of the run goes on beyond it, in a word that the segmenter does not know: 电 of 电芯. */
    private static boolean isCut(int at, Span run, List<Word> words, String text) {
        Word word = words.get(at);
        boolean isLast = at + 1 < words.size() && words.get(at + 1).end() > run.end();
        boolean isFirst = at > 0 && words.get(at - 1).start() < run.start();
        return word.length() == 1
                && (isLast && isJoined(word, words.get(at + 1), text)
                        || isFirst && isJoined(words.get(at - 1), word, text));
    }

    private static boolean isJoined(Word word, Word next, String text) {
        return word.length() == 1
                && next.length() == 1
                && word.end() == next.start()
                && isContent(word)
                && isContent(next)
                && isReadable(written(word, text))
                && isReadable(written(next, text));
    }

    private static boolean isReadable(String word) {
        boolean particle = word.length() == 1 && PARTICLES.contains(word);
        return !particle && word.chars().anyMatch(Character::isLetter);
    }

    private void close(List<Word> words, String text, List<List<Span>> terms) {
        int from = 0;
        while (from < words.size()
                && (isEdge(words.get(from), text)
                        || belongsOutside(words.get(from), words.get(from).start() - 1, text))) {
            from++;
        }
        int to = words.size();
        while (to > from
                && (isEdge(words.get(to - 1), text)
                        || DEGREES.contains(written(words.get(to - 1), text))
                        || belongsOutside(words.get(to - 1), words.get(to - 1).end() - 1, text))) {
            to--;
        }
        List<Word> term = words.subList(from, to);
        boolean tells = term.stream().anyMatch(word -> names(word) && !isGeneral(word, text));
        if (tells && term.getLast().end() - term.getFirst().start() > 1) {
            terms.add(joined(term));
        }
    }

    /** Whether it names something: verbs alone are no term (返修, 停机), single characters of a word that is not known are. */
    private static boolean names(Word word) {
        return word.partOfSpeech() == PartOfSpeech.CONTENT || word.length() == 1;
    }

    /** Whether no term begins or ends with it: what is done in every text (提出, 采用). */
    private boolean isEdge(Word word, String text) {
        return word.partOfSpeech() == PartOfSpeech.VERB && isGeneral(word, text);
    }

    private boolean isGeneral(Word word, String text) {
        return general.contains(CaseFolding.fold(written(word, text)));
    }

    /** Whether a single character at the edge makes a word with what is beyond it: 率 of 效率, before the shared 模块. */
    private boolean belongsOutside(Word word, int pair, String text) {
        return word.length() == 1
                && pair >= 0
                && pair + 2 <= text.length()
                && analyser.terms(text.substring(pair, pair + 2)).stream()
                        .anyMatch(term -> term.end() - term.start() == 2 && weights.knows(term.code()));
    }

    private static List<Span> joined(List<Word> words) {
        List<Span> joined = new ArrayList<>();
        for (Word word : words) {
            boolean single =
                    word.length() == 1 && !joined.isEmpty() && joined.getLast().length() == 1;
            if (single) {
                joined.set(joined.size() - 1, new Span(joined.getLast().start(), word.end()));
            } else {
                joined.add(word.span());
            }
        }
        return joined;
    }

    private static String written(Word word, String text) {
        return text.substring(word.start(), word.end());
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
