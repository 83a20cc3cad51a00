package org.duijie.matching.lookups.nearest;

import org.duijie.contracts.codes.Visibility;
import org.duijie.matching.subjects.Subject;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;

/** Who may see what of a subject. */
public final class SubjectVisibility {
    private SubjectVisibility() {}

    /** Whether the caller may see more than the summary. */
    public static boolean seesAll(Caller caller, Subject subject) {
        return isConcerned(caller, subject) || !subject.confidential();
    }

    /** Whether a record that is like another one is named to the caller: to a company only what everybody may see. */
    public static boolean isNamedTo(Caller caller, Subject subject) {
        boolean forEverybody = subject.facts().visibility() == Visibility.PUBLIC;
        return isConcerned(caller, subject) || forEverybody || !caller.is(Role.COMPANY) && seesAll(caller, subject);
    }

    /** Whether it is the caller's own, or the caller is the park or asks on its behalf. */
    public static boolean isConcerned(Caller caller, Subject subject) {
        return caller.isPark() || caller.is(Role.NEAR_DUPLICATE_CHECKER) || caller.belongsTo(subject.organisationId());
    }
}
