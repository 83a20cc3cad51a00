package org.duijie.demand.duplicates;

import java.time.Instant;
import java.util.List;
import org.duijie.records.identity.Caller;

/**
 * Demands that are like one, as its company or the park may see it.
 *
 * @param check whether they were looked for since the last submission; null before the first
 * @param items most alike first; to a company only its own
 * @param others how many more there are, of other companies, that are not named
 */
record NearDuplicatesView(
        DuplicateCheck.State check,
        Instant askedAt,
        Instant doneAt,
        List<NearDuplicates.NearDuplicate> items,
        int others) {

    static NearDuplicatesView of(DuplicateCheck check, Caller caller) {
        if (check == null) {
            return new NearDuplicatesView(null, null, null, List.of(), 0);
        }
        List<NearDuplicates.NearDuplicate> all = check.found().items();
        List<NearDuplicates.NearDuplicate> named = all.stream()
                .filter(item -> caller.isPark() || caller.belongsTo(item.organisationId()))
                .toList();
        return new NearDuplicatesView(check.state(), check.askedAt(), check.doneAt(), named, all.size() - named.size());
    }
}
