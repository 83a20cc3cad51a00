package org.duijie.indicators;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a text that name something, such as GB/T 2423.1-2008, 2027-06-30, M8x20, or tell a circumstance. */
final class NamedNumbers {
    private static final List<Pattern> PATTERNS =
            DataTable.words("named-numbers.tsv").stream().map(Pattern::compile).toList();

    private final BitSet places = new BitSet();

    NamedNumbers(String plain) {
        for (Pattern pattern : PATTERNS) {
            Matcher named = pattern.matcher(plain);
            while (named.find()) {
                places.set(named.start(), named.end());
            }
        }
    }

    boolean hold(int place) {
        return places.get(place);
    }
}
