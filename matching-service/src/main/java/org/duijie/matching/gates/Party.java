package org.duijie.matching.gates;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param members the organisations that it stands for besides its own: those of a common demand
 */
public record Party(
        SubjectKind kind,
        UUID organisationId,
        boolean open,
        Visibility visibility,
        Set<CooperationMode> modes,
        LocalDate validUntil,
        Set<UUID> members) {
    public Party {
        members = Set.copyOf(members);
    }

    public static Party of(Subject subject) {
        return new Party(
                subject.kind(),
                subject.organisationId(),
                subject.open(),
                subject.facts().visibility(),
                subject.facts().modes(),
                subject.facts().validUntil(),
                subject.facts().members());
    }

    /** As everybody may know it: which modes a confidential demand wants is told nobody. */
    public Party told() {
        return isClosed() && !modes.isEmpty()
                ? new Party(kind, organisationId, open, visibility, Set.of(), validUntil, members)
                : this;
    }

    private boolean isClosed() {
        return kind == SubjectKind.DEMAND && visibility == Visibility.CONFIDENTIAL;
    }

    /** Whether one of those that it stands for is one of the other's. */
    boolean sharesOrganisationWith(Party other) {
        if (isAloneWith(other)) {
            return organisationId.equals(other.organisationId);
        }
        return organisations().anyMatch(mine -> other.organisations().anyMatch(mine::equals));
    }

    /** Whether neither stands for others, as is usual: a search asks for every pair. */
    boolean isAloneWith(Party other) {
        return members.isEmpty() && other.members.isEmpty();
    }

    /** Its own, and those that it stands for. */
    Stream<UUID> organisations() {
        return Stream.concat(Stream.of(organisationId), members.stream());
    }

    boolean hasExpired(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }

    boolean isHidden() {
        return kind == SubjectKind.OUTCOME && visibility == Visibility.CONFIDENTIAL;
    }
}
