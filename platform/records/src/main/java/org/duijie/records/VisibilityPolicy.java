package org.duijie.records;

import java.util.Set;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;

/**
 * Who may know of the records of one kind: their organisation always, the park as soon as they are no draft, others in
 * some statuses.
 *
 * @param draft the status that only the record's organisation sees
 * @param shown the statuses in which others see it
 */
public record VisibilityPolicy<S extends Enum<S>>(S draft, Set<S> shown) {
    private static final String KNOWN =
            "(r.organisationId = :me or r.status in :shown or (:park = true and r.status <> :draft))";

    public VisibilityPolicy {
        shown = Set.copyOf(shown);
    }

    public boolean isKnown(OwnedRecord record, S status, Caller caller) {
        return record.isOwnedBy(caller) || shown.contains(status) || caller.isPark() && status != draft;
    }

    /** The list of what the caller may know of; its conditions may use {@code :me} and {@code :park}. */
    public ListQuery list(String entity, Caller caller) {
        return list(entity, caller, "1 = 0");
    }

    /**
     * As {@link #list(String, Caller)}, with what the caller may know of for another reason.
     *
     * @param besides a condition, which may use {@code :me} and {@code :park}
     */
    public ListQuery list(String entity, Caller caller, String besides) {
        return new ListQuery(entity)
                .known("(" + KNOWN + " or " + besides + ")")
                .with("me", caller.organisationId())
                .with("park", caller.isPark())
                .with("shown", shown)
                .with("draft", draft);
    }
}
