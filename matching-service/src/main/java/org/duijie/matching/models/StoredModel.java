package org.duijie.matching.models;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a version has learnt; apart from the rest of its row, since it may be megabytes. */
@Entity
@Table(name = "matcher")
class StoredModel {
    @Id
    private String version;

    private byte[] model;

    protected StoredModel() {
        // For Hibernate.
    }

    byte[] model() {
        return model;
    }
}
