package org.duijie.records.queries;

import java.util.UUID;

/**
 * Which page is wanted. Lists go from the newest record to the oldest; ids are UUIDv7, so the last id seen is the cursor.
 *
 * @param limit 1–{@value #MAX_LIMIT}
 * @param after the last id of the page before, or null for the first page
 */
public record PageRequest(int limit, UUID after) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;
}
