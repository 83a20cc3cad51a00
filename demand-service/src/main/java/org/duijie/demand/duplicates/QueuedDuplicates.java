package org.duijie.demand.duplicates;

import java.util.List;

/**
 * What is like a demand that waits for the park. Which demands they are, and not what they say: that may be confidential, and
 * reading it is noted.
 *
 * @param check whether they were looked for
 * @param items most alike first
 */
public record QueuedDuplicates(DuplicateCheck.State check, List<NearDuplicates.Alike> items) {
    static QueuedDuplicates of(DuplicateCheck check) {
        return new QueuedDuplicates(check.state(), check.found().items());
    }
}
