package org.duijie.demand.duplicates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Demands that are like one, as its company or the park may see it.
 *
 * @param check whether they were looked for since the last submission; null before the first
 * @param items most alike first; to a company only its own
 * @param others how many more there are, of other companies, that are not named: alike in what the company may read
 */
record NearDuplicatesView(
        DuplicateCheck.State check, Instant askedAt, Instant doneAt, List<NearDuplicate> items, int others) {
    static final NearDuplicatesView UNCHECKED = new NearDuplicatesView(null, null, null, List.of(), 0);

    /**
     * One that is alike.
     *
     * @param likeness 0–1; the same text has about 1
     */
    record NearDuplicate(UUID id, UUID organisationId, String title, double likeness) {}
}
