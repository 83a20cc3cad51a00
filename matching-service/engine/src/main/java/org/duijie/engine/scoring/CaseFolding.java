package org.duijie.engine.scoring;

/** Case and width folded, every character at its place. */
final class CaseFolding {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private CaseFolding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(Character.toLowerCase(c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH_OFFSET) : c));
        }
        return folded.toString();
    }
}
