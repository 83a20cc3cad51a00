package org.duijie.matching.lookups.nearest;

import org.duijie.matching.subjects.Subject;
import org.duijie.records.identity.Caller;

/** Who may see what of a subject. */
public final class SubjectVisibility {
    private SubjectVisibility() {}

    /** Whether the caller may see more than the summary. */
    public static boolean seesAll(Caller caller, Subject subject) {
        return !Reader.of(caller).isClosed(subject);
    }

    /** Whether it is the caller's own, or the caller is the park. */
    public static boolean isConcerned(Caller caller, Subject subject) {
        return caller.isPark() || caller.belongsTo(subject.organisationId());
    }
}
