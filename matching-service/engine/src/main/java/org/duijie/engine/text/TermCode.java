package org.duijie.engine.text;

/**
 * Terms as numbers, so that an index of a million texts holds four bytes per term and needs no dictionary. One character
 * is its code unit, two neighbouring CJK characters are both code units side by side; both are exact. Anything else is a
 * hash into the room that is left, where two of 200,000 words meet about 25 times.
 */
public final class TermCode {
    private static final int FIRST_CJK = 0x2E80;

    private TermCode() {}

    static int of(CharSequence term) {
        int length = term.length();
        if (length == 1) {
            return term.charAt(0);
        }
        if (length == 2 && term.charAt(0) >= FIRST_CJK) {
            return term.charAt(0) << 16 | term.charAt(1);
        }
        return hash(term);
    }

    /** Whether it is one character, which says too little to look candidates up by. */
    public static boolean isSingleCharacter(int code) {
        return code >>> 16 == 0;
    }

    private static int hash(CharSequence term) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ hash >>> 16) * 0x7FEB352D;
        hash = (hash ^ hash >>> 15) * 0x846CA68B;
        hash ^= hash >>> 16;
        int high = 1 + Integer.remainderUnsigned(hash >>> 8, FIRST_CJK - 1);
        return high << 16 | hash & 0xFFFF;
    }
}
