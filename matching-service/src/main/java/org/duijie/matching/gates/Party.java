package org.duijie.matching.gates;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;

/**
 * What the gates need of one side.
 *
 * @param visibility null where unknown
 * @param modes empty where nothing is said
 * @param validUntil null where it does not end
 */
public record Party(
        SubjectKind kind,
        UUID organisationId,
        boolean open,
        Visibility visibility,
        Set<CooperationMode> modes,
        LocalDate validUntil) {

    public static Party of(Subject subject) {
        return new Party(
                subject.kind(),
                subject.organisationId(),
                subject.open(),
                subject.facts().visibility(),
                subject.facts().modes(),
                subject.facts().validUntil());
    }

    boolean hasExpired(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }

    boolean isHidden() {
        return kind == SubjectKind.OUTCOME && visibility == Visibility.CONFIDENTIAL;
    }
}
