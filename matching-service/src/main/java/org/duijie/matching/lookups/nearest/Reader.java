package org.duijie.matching.lookups.nearest;

import java.util.UUID;
import org.duijie.contracts.codes.Visibility;
import org.duijie.matching.subjects.Subject;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;

/**
 * In whose eyes records are compared.
 *
 * @param readsAll whether nothing is closed to it
 * @param isCompany whether records that are like another one are named to it only where everybody may see them
 */
public record Reader(UUID organisationId, boolean readsAll, boolean isCompany) {

    public static Reader of(Caller caller) {
        boolean readsAll = caller.isPark() || caller.is(Role.NEAR_DUPLICATE_CHECKER);
        return new Reader(caller.organisationId(), readsAll, caller.is(Role.COMPANY));
    }

    /** A company on whose behalf somebody asks. */
    public static Reader company(UUID organisation) {
        return new Reader(organisation, false, true);
    }

    /** Whether it may see no more than the summary. */
    public boolean isClosed(Subject subject) {
        return subject.confidential() && !isConcerned(subject);
    }

    /** Whether a record that is like another one is named to it. */
    public boolean isNamed(Subject subject) {
        boolean forEverybody = subject.facts().visibility() == Visibility.PUBLIC;
        return isConcerned(subject) || forEverybody || !isCompany && !isClosed(subject);
    }

    private boolean isConcerned(Subject subject) {
        return readsAll || organisationId.equals(subject.organisationId());
    }
}
