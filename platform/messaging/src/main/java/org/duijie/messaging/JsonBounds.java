package org.duijie.messaging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How deep JSON from outside may be, and how long its numbers. Jackson's own bound of 1,000 levels is too much for records in
 * records: each level takes stack.
 */
public final class JsonBounds {
    /** Levels of objects and arrays; nothing of the platform has more than ten. */
    public static final int DEPTH = 64;

    /** Digits of a number, as it is written. */
    public static final int DIGITS = 100;

    private JsonBounds() {}

    /** Reads within the bounds. */
    public static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(DIGITS)
                        .build())
                .build();
    }
}
