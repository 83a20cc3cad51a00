package org.duijie.engine.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Where words begin and end in Chinese text. Only for showing terms: for ranking, characters and pairs of them do
 * better.
 */
public final class WordSegmenter {
    private WordSegmenter() {}

    /** The words in their order; punctuation and blanks may be among them. */
    public static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        try (Tokenizer tokenizer = new HMMChineseTokenizer()) {
            OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(new Span(offset.startOffset(), offset.endOffset()));
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
        return words;
    }

    /** A part of a text, the end excluded. */
    public record Span(int start, int end) {
        public int length() {
            return end - start;
        }
    }
}
