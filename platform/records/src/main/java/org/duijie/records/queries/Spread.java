package org.duijie.records.queries;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the filter of a list holds more than one value, as a province holds its cities: from how many records have each value
 * to how many the list would hold for it.
 */
enum Spread {
    /** Only the value itself. */
    NONE {
        @Override
        Map<String, Long> of(Map<String, Long> counts) {
            return counts;
        }
    },

    /** A readiness holds all below it, and what asks for none, which is counted as 0. */
    UP_TO {
        @Override
        Map<String, Long> of(Map<String, Long> counts) {
            return levels(counts, false);
        }
    },

    /** A readiness holds all above it. */
    FROM {
        @Override
        Map<String, Long> of(Map<String, Long> counts) {
            return levels(counts, true);
        }
    },

    /** A province or a city holds what is within it (GB/T 2260). */
    WITHIN {
        @Override
        Map<String, Long> of(Map<String, Long> counts) {
            Map<String, Long> within = new TreeMap<>();
            counts.forEach((region, count) -> Stream.of(
                            region, region.substring(0, CITY) + "00", region.substring(0, PROVINCE) + "0000")
                    .distinct()
                    .forEach(holder -> within.merge(holder, count, Long::sum)));
            Map<String, Long> sorted = new LinkedHashMap<>();
            within.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(Counts.MOST)
                    .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            return sorted;
        }
    };

    private static final int HIGHEST = 9;
    private static final int CITY = 4;
    private static final int PROVINCE = 2;

    abstract Map<String, Long> of(Map<String, Long> counts);

    private static Map<String, Long> levels(Map<String, Long> counts, boolean upwards) {
        Map<String, Long> levels = new LinkedHashMap<>();
        for (int level = 1; level <= HIGHEST; level++) {
            int asked = level;
            long held = counts.entrySet().stream()
                    .filter(entry -> Integer.signum(Integer.parseInt(entry.getKey()) - asked) != (upwards ? -1 : 1))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (held > 0) {
                levels.put(String.valueOf(level), held);
            }
        }
        return levels;
    }
}
