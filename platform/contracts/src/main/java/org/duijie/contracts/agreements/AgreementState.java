package org.duijie.contracts.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A signed agreement (协议), in its whole public state. Whether it is dormant is not told: it follows from
 * {@code signedOn} and the days on which milestones were reached.
 *
 * @param version version of the agreement, from 1, raised by every change
 * @param pairingId the pairing that it comes from; null where it comes from none. With it, both demand and outcome are there
 * @param demandId the demand that it answers, a demand of one of the parties; null for a general agreement
 * @param outcomeId the outcome that it is about, an outcome of one of the parties; null for a general agreement
 * @param organisationIds the parties, two or more
 * @param roadshowId the roadshow at which it was signed; null where it was signed elsewhere
 * @param value in CNY (yuan); null where none is stated
 * @param milestones in the order of their due days; empty where none are agreed
 */
public record AgreementState(
        UUID id,
        long version,
        UUID pairingId,
        UUID demandId,
        UUID outcomeId,
        List<UUID> organisationIds,
        UUID roadshowId,
        AgreementKind kind,
        Long value,
        LocalDate signedOn,
        List<Milestone> milestones,
        AgreementStatus status) {

    public AgreementState {
        organisationIds = organisationIds == null ? List.of() : List.copyOf(organisationIds);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }
}
