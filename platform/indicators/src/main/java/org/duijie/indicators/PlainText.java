package org.duijie.indicators;

import java.text.Normalizer;

/**
 * A text in plain characters: widths, compatibility forms (㎜, ℃) and look-alikes folded (Unicode NFKC and a table of
 * what that leaves apart), invisible ones left out. Superscripts, primes and numbers in circles stay, as they mean something
 * of their own, and what is no digit becomes one only in a name (CO₂). Where each plain character stood is known.
 */
final class PlainText {
    private static final String FROM = "〜∼‐‑‒–—―−✕✖⨯╳≦≧⩽⩾•・∙⋅‧∶⁄∕˚º゜×";
    private static final String TO = "~~-------****≤≥≤≥·····://°°°*";
    /** Superscripts and primes, which NFKC makes ordinary digits and quotes of. */
    private static final String KEPT = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻′″‴";

    private static final int MARKS = 8;

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    private PlainText(String text) {
        this.text = text;
        // No code point becomes longer than 18 characters (U+FDFA); room is made as it is needed.
        int[][] places = new int[2][Math.max(16, text.length() * 2)];
        int place = 0;
        while (place < text.length()) {
            int end = chunkEnd(text, place);
            String folded = isListedNumbers(text, place) ? "、" : folded(text, place, end);
            if (isMark(place, folded)) {
                folded = text.substring(place, end);
            }
            if (plain.length() + folded.length() > places[0].length) {
                int room = (plain.length() + folded.length()) * 2;
                places = new int[][] {java.util.Arrays.copyOf(places[0], room), java.util.Arrays.copyOf(places[1], room)
                };
            }
            for (int i = 0; i < folded.length(); i++) {
                places[0][plain.length() + i] = place;
                places[1][plain.length() + i] = end;
            }
            plain.append(folded);
            place = end;
        }
        starts = places[0];
        ends = places[1];
    }

    static PlainText of(String text) {
        return new PlainText(text);
    }

    String plain() {
        return plain.toString();
    }

    /** Where the plain character at a place starts in the text. */
    int start(int place) {
        return starts[place];
    }

    /** Where the plain characters up to a place, which is not the first, end in the text. */
    int end(int place) {
        return ends[place - 1];
    }

    /** The text as it was written between two plain places. */
    String written(int from, int to) {
        return from >= to ? "" : text.substring(start(from), end(to));
    }

    /** 1，200: a full-width comma between digits may part two numbers or the groups of one; it is no sign of groups. */
    private static boolean isListedNumbers(String text, int place) {
        return text.charAt(place) == '，'
                && place > 0
                && place + 1 < text.length()
                && Character.isDigit(text.charAt(place - 1))
                && Character.isDigit(text.charAt(place + 1));
    }

    /** A character and the marks that stand over it, which may be one with it: < and U+0338 are ≮. */
    private static int chunkEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        int most = Math.min(text.length(), start + MARKS);
        while (end < most && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private static String folded(String text, int start, int end) {
        char first = text.charAt(start);
        boolean single = end - start == 1;
        if (single && (first < 128 || isKept(first))) {
            return String.valueOf(first);
        }
        boolean selector = first >= '\uFE00' && first <= '\uFE0F';
        if (single && (selector || Character.getType(first) == Character.FORMAT)) {
            return "";
        }
        StringBuilder folded = new StringBuilder();
        String normal = single && FROM.indexOf(first) >= 0
                ? String.valueOf(first)
                : Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
        for (char one : normal.toCharArray()) {
            int known = FROM.indexOf(one);
            folded.append(known < 0 ? one : TO.charAt(known));
        }
        return folded.toString();
    }

    /** 5½, 50₂, ㊿: no digit, and the number beside it none without it. Behind a letter it belongs to a name: CO₂, C₁₂. */
    private boolean isMark(int place, String folded) {
        boolean digit = !folded.isEmpty() && Neighbours.isDigit(folded.charAt(0));
        if (!digit || Character.isDigit(text.codePointAt(place))) {
            return false;
        }
        char before = place == 0 ? ' ' : text.charAt(place - 1);
        boolean inAName = Character.getType(before) == Character.OTHER_NUMBER
                && plain.length() > 0
                && Neighbours.isDigit(plain.charAt(plain.length() - 1));
        return !Neighbours.isLatin(before) && !inAName;
    }

    private static boolean isKept(char one) {
        boolean inACircle = one >= '\u2460' && one <= '\u24FF';
        return inACircle || KEPT.indexOf(one) >= 0;
    }
}
