package org.duijie.engine.embedding;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What bge-small-zh-v1.5 reads of a text: the ids of its pieces between the marks of beginning and end, in as many windows as the
 * text needs. Thread safe.
 */
public final class ModelTokens {
    /** The most tokens the model reads at once, both marks included. */
    public static final int WINDOW = 512;

    /** How many of a window's tokens are marks. */
    public static final int MARKS = 2;

    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

    private final WordPieceTokenizer tokenizer;
    private final TextWindows windows;
    private final int first;
    private final int last;

    private ModelTokens(Vocabulary vocabulary) {
        this.tokenizer = new WordPieceTokenizer(vocabulary);
        this.windows = new TextWindows(WINDOW - MARKS, text -> tokenizer.ids(text).length);
        this.first = vocabulary.id(Vocabulary.CLASSIFY);
        this.last = vocabulary.id(Vocabulary.SEPARATE);
    }

    /** Reads the vocabulary from the class path. */
    public static ModelTokens load() {
        return new ModelTokens(
                VocabularyFile.parse(new String(ModelFiles.resource(TOKENIZER), StandardCharsets.UTF_8)));
    }

    /** The windows of a text, split at sentence ends where there are several; none of a text that says nothing. */
    public List<int[]> of(String text) {
        return windows.of(text).stream()
                .map(tokenizer::ids)
                .filter(ids -> ids.length > 0)
                .map(this::marked)
                .toList();
    }

    private int[] marked(int[] ids) {
        int[] marked = new int[ids.length + MARKS];
        marked[0] = first;
        System.arraycopy(ids, 0, marked, 1, ids.length);
        marked[marked.length - 1] = last;
        return marked;
    }
}
