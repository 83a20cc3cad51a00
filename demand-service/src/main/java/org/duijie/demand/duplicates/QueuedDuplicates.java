package org.duijie.demand.duplicates;

import java.util.List;
import java.util.UUID;

/**
 * What is like a demand that waits for the park. Which demands they are, and not what they say: that may be confidential, and
 * reading it is noted.
 *
 * @param check whether they were looked for
 * @param items most alike first
 */
public record QueuedDuplicates(DuplicateCheck.State check, List<Alike> items) {

    /** @param likeness 0–1; the same text has about 1 */
    public record Alike(UUID id, UUID organisationId, double likeness) {}

    static QueuedDuplicates of(DuplicateCheck check) {
        return new QueuedDuplicates(
                check.state(),
                check.found().items().stream()
                        .map(item -> new Alike(item.id(), item.organisationId(), item.likeness()))
                        .toList());
    }
}
