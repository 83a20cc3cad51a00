package org.duijie.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.contracts.organisations.OrganisationState;

/** An organisation as last told of. */
@Entity
@Table(name = "known_organisation")
public class KnownOrganisation {
    @Id
    private UUID id;

    private long version;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected KnownOrganisation() {
        // For Hibernate.
    }

    static KnownOrganisation of(OrganisationState told, Instant now) {
        KnownOrganisation organisation = new KnownOrganisation();
        organisation.id = told.id();
        organisation.version = told.version();
        organisation.name = told.name();
        organisation.nameEn = told.nameEn();
        organisation.kind = told.kind();
        organisation.updatedAt = now;
        return organisation;
    }

    UUID id() {
        return id;
    }

    OrganisationKind kind() {
        return kind;
    }
}
