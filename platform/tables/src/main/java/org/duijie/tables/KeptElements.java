package org.duijie.tables;

import java.util.HashMap;
import java.util.Map;

/** Counts those elements of a workbook that are kept in memory for as long as it is read, over all of its parts. */
final class KeptElements {
    /** Spreadsheets stay far below: Excel's own limits are 65,490 cell formats and some 200 formats of numbers. */
    private static final Map<String, Integer> MOST = Map.of(
            "mergeCell", 100_000,
            "numFmt", 100_000,
            "sheet", 10_000,
            "si", 2_000_000,
            "xf", 200_000,
            "Relationship", 500_000);

    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts one; false where there are too many of its name. */
    boolean add(String element) {
        Integer most = MOST.get(element);
        return most == null || counts.merge(element, 1, Integer::sum) <= most;
    }
}
