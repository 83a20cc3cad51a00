package org.duijie.indicators;

/** Steps over spaces in a plain text. */
final class Spaces {
    private Spaces() {}

    /** The first place from one on where no space stands. */
    static int after(String text, int from) {
        int place = from;
        while (place < text.length() && text.charAt(place) == ' ') {
            place++;
        }
        return place;
    }

    /** The place before which no space stands. */
    static int before(String text, int to) {
        int place = to;
        while (place > 0 && text.charAt(place - 1) == ' ') {
            place--;
        }
        return place;
    }
}
