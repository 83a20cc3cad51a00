package org.duijie.engine.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duijie.engine.scoring.TermVector;

/**
 * Which records have which terms. Single characters are not kept: they say too little to find a record by, and their
 * lists are the longest. A query looks up its rarest terms only.
 */
final class LexicalIndex {
    private static final int QUERY_TERMS = 48;

    private final Map<Integer, Postings> postings = new HashMap<>();

    void add(int slot, TermVector terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.isSingleCharacter(i)) {
                postings.computeIfAbsent(terms.code(i), first -> new Postings()).add(slot, terms.factor(i));
            }
        }
    }

    void remove(int slot, TermVector terms) {
        for (int i = 0; i < terms.size(); i++) {
            Postings list = postings.get(terms.code(i));
            if (list != null) {
                list.remove(slot);
                if (list.isEmpty()) {
                    postings.remove(terms.code(i));
                }
            }
        }
    }

    /** Overlap by slot, from the rarest terms of the query that any record has; 0 where none of them occurs. */
    float[] overlaps(TermVector query, int slots) {
        float[] overlaps = new float[slots];
        for (Lookup lookup : rarest(query)) {
            lookup.list.addTo(overlaps, lookup.impact);
        }
        return overlaps;
    }

    private List<Lookup> rarest(TermVector query) {
        List<Lookup> lookups = new ArrayList<>();
        for (int i = 0; i < query.size(); i++) {
            Postings list = query.isSingleCharacter(i) ? null : postings.get(query.code(i));
            if (list != null) {
                lookups.add(new Lookup(i, query.impact(i), list));
            }
        }
        lookups.sort(Comparator.comparing(Lookup::impact).reversed().thenComparing(Lookup::at));
        return lookups.subList(0, Math.min(QUERY_TERMS, lookups.size()));
    }

    private record Lookup(int at, float impact, Postings list) {}
}
