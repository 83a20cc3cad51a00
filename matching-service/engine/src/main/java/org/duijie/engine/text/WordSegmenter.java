package org.duijie.engine.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where words begin and end in Chinese text, and which part of speech each is. Only for showing terms: for ranking, characters and
 * pairs of them do better. HanLP, since it tags what it cuts.
 */
public final class WordSegmenter {
    /** Names of persons are not looked for: what technical texts have of them are terms that it does not know. */
    private static final Segment SEGMENT = HanLP.newSegment("viterbi")
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableOffset(true);

    private static final Set<String> TRADE_WORDS = GeneralLanguage.tradeWords();
    private static final int MOST_PARTS = 6;

    private WordSegmenter() {}

    /** The words in their order; punctuation and blanks may be among them. */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Term term : SEGMENT.seg(text)) {
            words.add(new Word(
                    new Span(term.offset, term.offset + term.length()), PartOfSpeech.of(term.nature, term.length())));
        }
        return joined(words, text);
    }

    /** With what is a word of a trade as one, the longest first. */
    private static List<Word> joined(List<Word> words, String text) {
        List<Word> joined = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int last = Math.min(words.size(), at + MOST_PARTS) - 1;
            while (last > at
                    && !TRADE_WORDS.contains(text.substring(
                            words.get(at).start(), words.get(last).end()))) {
                last--;
            }
            joined.add(
                    last == at
                            ? words.get(at)
                            : new Word(
                                    new Span(
                                            words.get(at).start(),
                                            words.get(last).end()),
                                    PartOfSpeech.CONTENT));
            at = last;
        }
        return joined;
    }

    /** What a word does in its sentence, as far as it matters for terms. */
    public enum PartOfSpeech {
        /** Names something, or what it is like: nouns, verbs used as nouns, adjectives, Latin words, and what is not known. */
        CONTENT,
        /** A verb, of which terms may consist: 关断, 并联. */
        VERB,
        /** No part of a term: adverbs, numbers, measure words, pronouns, prepositions, places (内, 上), times (冬天, 季度), what only tells apart (总, 副), particles, signs. */
        FUNCTION;

        /** Tags of the People's Daily corpus (PKU), by their first letter. */
        private static final String FUNCTION_TAGS = "dmqrpucyeowft";

        private static PartOfSpeech of(Nature nature, int length) {
            String tag = nature == null ? "" : nature.toString();
            boolean distinguishing = tag.equals("b") && length == 1;
            if (distinguishing || !tag.isEmpty() && FUNCTION_TAGS.indexOf(tag.charAt(0)) >= 0) {
                return FUNCTION;
            }
            return tag.startsWith("v") && !tag.equals("vn") ? VERB : CONTENT;
        }
    }

    /** A word of a text. */
    public record Word(Span span, PartOfSpeech partOfSpeech) {
        public int start() {
            return span.start;
        }

        public int end() {
            return span.end;
        }

        public int length() {
            return span.length();
        }
    }

    /** A part of a text, the end excluded. */
    public record Span(int start, int end) {
        public int length() {
            return end - start;
        }
    }
}
