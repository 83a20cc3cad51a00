package org.duijie.engine.embedding;

import java.util.Arrays;
import java.util.Locale;

/**
 * Splits a text into the pieces a BERT model was trained on: lower-cased, CJK characters and punctuation singly, words
 * greedily into the longest known pieces. Gives the ids of the reference tokenizer on lower-cased input; full-width
 * letters and digits are made narrow first, since the vocabulary has no words of them. Thread safe.
 */
final class WordPieceTokenizer {
    private static final int LONGEST_WORD = 100;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private final Vocabulary vocabulary;
    private final int unknown;

    WordPieceTokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = vocabulary.id(Vocabulary.UNKNOWN);
    }

    /** The ids without the marks for beginning and end. */
    int[] ids(String text) {
        Ids ids = new Ids(text.length() + 8);
        StringBuilder word = new StringBuilder();
        String folded = fold(text);
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                flush(word, ids);
            } else if (isCjk(c) || isPunctuation(c)) {
                flush(word, ids);
                flush(word.appendCodePoint(c), ids);
            } else if (!isControl(c)) {
                word.appendCodePoint(c);
            }
        }
        flush(word, ids);
        return ids.toArray();
    }

    private static String fold(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
            narrow.append(wide ? (char) (c - FULL_WIDTH_OFFSET) : c);
        }
        return narrow.toString().toLowerCase(Locale.ROOT);
    }

    private void flush(StringBuilder word, Ids ids) {
        if (word.isEmpty()) {
            return;
        }
        int before = ids.size;
        if (word.codePointCount(0, word.length()) > LONGEST_WORD || !split(word.toString(), ids)) {
            ids.size = before;
            ids.add(unknown);
        }
        word.setLength(0);
    }

    private boolean split(String word, Ids ids) {
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            int id = -1;
            while (end > start && id < 0) {
                String piece = word.substring(start, end);
                id = vocabulary.find(start == 0 ? piece : "##" + piece);
                end--;
            }
            if (id < 0) {
                return false;
            }
            ids.add(id);
            start = end + 1;
        }
        return true;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean isPunctuation(int c) {
        if (c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isCjk(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }

    private static final class Ids {
        private int[] values;
        private int size;

        Ids(int capacity) {
            values = new int[capacity];
        }

        void add(int id) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = id;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
