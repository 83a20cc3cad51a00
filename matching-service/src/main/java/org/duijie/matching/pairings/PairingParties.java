package org.duijie.matching.pairings;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.pairings.Decision;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.identity.Caller;

/** Which two a pairing puts together, whose they are, and who therefore knows of it and decides. */
@MappedSuperclass
abstract class PairingParties {
    @Column(name = "demand_id")
    private UUID demandId;

    @Column(name = "demand_organisation_id")
    private UUID demandOrganisationId;

    @Column(name = "demand_members")
    private String[] demandMembers;

    @Column(name = "outcome_id")
    private UUID outcomeId;

    @Column(name = "outcome_organisation_id")
    private UUID outcomeOrganisationId;

    protected PairingParties() {
        // For Hibernate.
    }

    PairingParties(Subject demand, Subject outcome) {
        demandId = demand.id();
        demandOrganisationId = demand.organisationId();
        outcomeId = outcome.id();
        outcomeOrganisationId = outcome.organisationId();
        followMembers(demand);
    }

    /** Takes over whom its demand stands for now. */
    final void followMembers(Subject demand) {
        String[] members =
                demand.facts().members().stream().map(UUID::toString).sorted().toArray(String[]::new);
        // An array that is put anew is written anew, the same or not.
        if (!Arrays.equals(demandMembers, members)) {
            demandMembers = members;
        }
    }

    /**
     * Whether the demand is the caller's, or stands for one of the caller's; the park is on every side. Those that a common demand
     * stands for see its pairings; it is the park that decides.
     */
    public boolean isOnDemandSide(Caller caller) {
        return caller.isPark() || caller.belongsTo(demandOrganisationId) || isOfMember(caller);
    }

    private boolean isOfMember(Caller caller) {
        return demandMembers().contains(caller.organisationId().toString());
    }

    /** The side that the caller decides for, or null. */
    Decision.Side sideOf(Caller caller) {
        if (caller.belongsTo(demandOrganisationId)) {
            return Decision.Side.DEMAND;
        }
        return caller.belongsTo(outcomeOrganisationId) ? Decision.Side.OUTCOME : null;
    }

    UUID idOf(SubjectKind kind) {
        return kind == SubjectKind.DEMAND ? demandId : outcomeId;
    }

    boolean isOfTheSameTwoAs(PairingParties other) {
        return demandId.equals(other.demandId) && outcomeId.equals(other.outcomeId);
    }

    UUID demandId() {
        return demandId;
    }

    UUID demandOrganisationId() {
        return demandOrganisationId;
    }

    /** None where a replica of before members were kept has written the pairing: the next event of the demand says them. */
    List<String> demandMembers() {
        return demandMembers == null ? List.of() : List.of(demandMembers);
    }

    UUID outcomeId() {
        return outcomeId;
    }

    UUID outcomeOrganisationId() {
        return outcomeOrganisationId;
    }
}
