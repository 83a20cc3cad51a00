package org.duijie.candidates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingState;

/** A pairing as last heard of. */
@Entity
public class Candidate {
    @Id
    @Column(name = "pairing_id")
    private UUID pairingId;

    @Column(name = "demand_id")
    private UUID demandId;

    @Column(name = "demand_title")
    private String demandTitle;

    @Column(name = "demand_organisation_id")
    private UUID demandOrganisationId;

    @Column(name = "outcome_id")
    private UUID outcomeId;

    @Column(name = "outcome_title")
    private String outcomeTitle;

    @Column(name = "outcome_organisation_id")
    private UUID outcomeOrganisationId;

    private double score;

    @Enumerated(EnumType.STRING)
    private PairingLevel level;

    @Enumerated(EnumType.STRING)
    private PairingState state;

    private boolean live;
    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Candidate() {
        // For Hibernate.
    }

    static Candidate of(Pairing pairing, Instant now) {
        Candidate candidate = new Candidate();
        candidate.pairingId = pairing.id();
        candidate.demandId = pairing.demandId();
        candidate.demandTitle = pairing.demandTitle();
        candidate.demandOrganisationId = pairing.demandOrganisationId();
        candidate.outcomeId = pairing.outcomeId();
        candidate.outcomeTitle = pairing.outcomeTitle();
        candidate.outcomeOrganisationId = pairing.outcomeOrganisationId();
        candidate.score = pairing.score();
        candidate.level = pairing.level();
        candidate.state = pairing.state();
        candidate.live = pairing.state().isLive();
        candidate.version = pairing.version();
        candidate.updatedAt = now;
        return candidate;
    }

    public UUID pairingId() {
        return pairingId;
    }

    public UUID demandId() {
        return demandId;
    }

    /** Null where the demand is confidential. */
    public String demandTitle() {
        return demandTitle;
    }

    public UUID demandOrganisationId() {
        return demandOrganisationId;
    }

    public UUID outcomeId() {
        return outcomeId;
    }

    public String outcomeTitle() {
        return outcomeTitle;
    }

    public UUID outcomeOrganisationId() {
        return outcomeOrganisationId;
    }

    public double score() {
        return score;
    }

    public PairingLevel level() {
        return level;
    }

    public PairingState state() {
        return state;
    }
}
