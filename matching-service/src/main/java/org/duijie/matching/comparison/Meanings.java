package org.duijie.matching.comparison;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duijie.indicators.IndicatorMeaning;
import org.duijie.matching.subjects.IndicatorFact;

/**
 * What indicators are about, by name and unit. Names come again in every search, and reading one costs as much as comparing many;
 * what is kept is bounded, and all of it is forgotten when it is full.
 */
final class Meanings {
    private static final int MOST = 50_000;

    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    private record Key(String name, String unit) {}

    /** An indicator's meaning, and its name as far as people write one name differently. */
    record Known(IndicatorMeaning meaning, String plainName) {}

    Known of(IndicatorFact indicator) {
        if (known.size() >= MOST) {
            known.clear();
        }
        Key key = new Key(indicator.name(), indicator.unit());
        Known meaning = known.get(key);
        if (meaning == null) {
            meaning = new Known(IndicatorMeaning.of(indicator), indicator.plainName());
            known.put(key, meaning);
        }
        return meaning;
    }
}
