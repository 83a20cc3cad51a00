package org.duijie.indicators;

import java.util.BitSet;

/**
 * The sentences of a text that are nothing but names with values, as a data sheet has them: 电池容量 50 Ah, 工作温度 -40~85 ℃. A
 * value there is meant by itself; within a story it is a circumstance.
 */
final class Specifications {
    private static final String ENDS = "。!?\n";
    private static final int LONGEST_CLAUSE = 40;
    /** How a clause of a story begins; estimates are of one, too. */
    private static final String STORY = "但却而因故仍";

    private final BitSet places = new BitSet();

    Specifications(String plain, Moods moods) {
        int start = 0;
        for (int place = 0; place <= plain.length(); place++) {
            if (place == plain.length() || ENDS.indexOf(plain.charAt(place)) >= 0) {
                if (isSpecification(plain, start, place, moods)) {
                    places.set(start, place);
                }
                start = place + 1;
            }
        }
    }

    boolean holds(int place) {
        return places.get(place);
    }

    private static boolean isSpecification(String plain, int start, int end, Moods moods) {
        int clause = start;
        int depth = 0;
        boolean figure = false;
        for (int place = start; place < end; place++) {
            char one = plain.charAt(place);
            depth += one == '(' ? 1 : one == ')' ? -1 : 0;
            figure |= Neighbours.isDigit(one) || plain.startsWith("分之", place);
            boolean story = one == '约' || place == clause && STORY.indexOf(one) >= 0;
            if (story || moods.at(place).isPresent() || place - clause > LONGEST_CLAUSE) {
                return false;
            }
            if ((one == ',' || one == ';') && depth <= 0) {
                if (!figure) {
                    return false;
                }
                clause = place + 1;
                figure = false;
            }
        }
        return figure;
    }
}
