package org.duijie.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What names of members mean: each object names them anew, and a meaning is costly to make. */
final class Meanings {
    private final KnownHeadings known;

    /** As many as are told apart, and none longer than a heading is told by: a parser takes names of fifty thousand characters. */
    private final Map<String, Optional<Meaning>> kept = new HashMap<>();

    Meanings(KnownHeadings known) {
        this.known = known;
    }

    /** Null where it has none. */
    Meaning of(String name) {
        Optional<Meaning> before = kept.get(name);
        if (before != null) {
            return before.orElse(null);
        }
        Meaning meaning = known.of(name);
        if (name.length() <= TableLimits.HEADING && kept.size() < TableLimits.COLUMNS) {
            kept.put(name, Optional.ofNullable(meaning));
        }
        return meaning;
    }
}
