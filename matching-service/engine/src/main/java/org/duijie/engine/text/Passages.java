package org.duijie.engine.text;

import java.util.ArrayList;
import java.util.List;

/** A text in parts that are compared by themselves: its sentences, and of a long text some neighbouring ones together. */
public final class Passages {
    /** Part of the matcher's version, and of what embeddings depend on. */
    public static final String ID = "sentences8,12,once";

    /** Fewer characters say too little by themselves. */
    private static final int SHORTEST = 8;

    private static final int MOST = 12;

    private Passages() {}

    /** At most twelve, in their order; none of a text without a sentence of eight characters. */
    public static List<String> of(String text) {
        List<String> sentences = Sentences.of(text).stream()
                .map(String::strip)
                .filter(sentence -> sentence.length() >= SHORTEST)
                .toList();
        return sentences.size() <= MOST ? sentences : joined(sentences);
    }

    /** Of about the same length, none of them empty. */
    private static List<String> joined(List<String> sentences) {
        double each = sentences.stream().mapToInt(String::length).sum() / (double) MOST;
        List<String> passages = new ArrayList<>();
        StringBuilder passage = new StringBuilder();
        int read = 0;
        for (String sentence : sentences) {
            passage.append(sentence);
            read += sentence.length();
            if (read >= each * (passages.size() + 1)) {
                passages.add(passage.toString());
                passage.setLength(0);
            }
        }
        if (!passage.isEmpty()) {
            passages.add(passage.toString());
        }
        return passages;
    }
}
