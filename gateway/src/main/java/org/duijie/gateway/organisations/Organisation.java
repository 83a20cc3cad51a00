package org.duijie.gateway.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.contracts.organisations.OrganisationState;
import org.duijie.records.versions.Novelty;

/** An organisation (单位). Its kind and credit code never change; each change of the rest makes a new version. */
@Entity
public class Organisation {
    @Id
    private UUID id;

    private long version;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "credit_code")
    private String creditCode;

    private String region;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Organisation() {
        // For Hibernate.
    }

    /** A new one, version 1. */
    public static Organisation of(
            UUID id, OrganisationKind kind, String creditCode, OrganisationDetails said, Instant now) {
        Organisation organisation = new Organisation();
        organisation.id = id;
        organisation.kind = kind;
        organisation.creditCode = creditCode;
        organisation.createdAt = now;
        organisation.write(said, now);
        return organisation;
    }

    /** @return what is new in it; a new version is made of something alone */
    Novelty change(OrganisationDetails said, Instant now) {
        Novelty novelty = Novelty.between(details(), said, UnaryOperator.identity());
        if (novelty != Novelty.NOTHING) {
            write(said, now);
        }
        return novelty;
    }

    private void write(OrganisationDetails said, Instant now) {
        name = said.name();
        nameEn = said.nameEn();
        region = said.region();
        version++;
        updatedAt = now;
    }

    OrganisationDetails details() {
        return new OrganisationDetails(name, nameEn, region);
    }

    /** What events tell of it: everything. */
    OrganisationState state() {
        return new OrganisationState(id, version, name, nameEn, kind, creditCode, region);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
