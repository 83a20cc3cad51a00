package org.duijie.matching.models;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A learnt version without its model, which is read only to be used. */
@Entity
@Table(name = "matcher")
class StoredMatcher {
    @Id
    private String version;

    private String base;

    @Column(name = "learnt_at")
    private Instant learntAt;

    @Column(name = "learnt_by")
    private String learntBy;

    @Convert(converter = FiguresColumn.class)
    private Figures figures;

    protected StoredMatcher() {
        // For Hibernate.
    }

    StoredMatcher(String version, String base, Instant learntAt, String learntBy, Figures figures) {
        this.version = version;
        this.base = base;
        this.learntAt = learntAt;
        this.learntBy = learntBy;
        this.figures = figures;
    }

    String version() {
        return version;
    }

    String base() {
        return base;
    }

    Instant learntAt() {
        return learntAt;
    }

    String learntBy() {
        return learntBy;
    }

    Figures figures() {
        return figures;
    }
}
