package org.duijie.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Cuts a list into batches that can be dealt with together: what is said of one thing stays in its order. */
public final class DistinctKeyBatches {
    private DistinctKeyBatches() {}

    /** The first items, up to where a key would appear twice. */
    public static <T> List<T> first(List<T> items, Function<T, ?> key) {
        Set<Object> keys = new HashSet<>();
        int end = 0;
        while (end < items.size() && keys.add(key.apply(items.get(end)))) {
            end++;
        }
        return items.subList(0, end);
    }

    /**
     * All items in their order, in batches in which no key appears twice.
     *
     * @param most items of a batch, from 1
     */
    public static <T> List<List<T>> of(List<T> items, Function<T, ?> key, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a batch has at least one item, not " + most);
        }
        List<List<T>> batches = new ArrayList<>();
        int begin = 0;
        while (begin < items.size()) {
            List<T> ahead = items.subList(begin, Math.min(items.size(), begin + most));
            List<T> batch = first(ahead, key);
            batches.add(batch);
            begin += batch.size();
        }
        return batches;
    }
}
