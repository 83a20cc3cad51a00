package org.duijie.roadshow.subjects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.contracts.roadshows.Release.StagedKind;

/** A demand or outcome, as last heard of. It holds no more than what everybody may see. */
@Entity
public class Subject {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private StagedKind kind;

    private long version;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private String status;
    private boolean open;
    private String title;
    private String summary;

    protected Subject() {
        // For Hibernate.
    }

    static Subject of(DemandState demand) {
        Subject subject = new Subject();
        subject.id = demand.id();
        subject.kind = StagedKind.DEMAND;
        subject.version = demand.version();
        subject.organisationId = demand.organisationId();
        subject.visibility = demand.visibility();
        subject.status = demand.status().name();
        subject.open = demand.sought();
        subject.title = demand.visibility() == Visibility.CONFIDENTIAL ? null : demand.title();
        subject.summary = demand.summary();
        return subject;
    }

    /** Of an outcome there is no summary; its abstract is for the outcome's own page. */
    static Subject of(OutcomeState outcome) {
        Subject subject = new Subject();
        subject.id = outcome.id();
        subject.kind = StagedKind.OUTCOME;
        subject.version = outcome.version();
        subject.organisationId = outcome.organisationId();
        subject.visibility = outcome.visibility();
        subject.status = outcome.status().name();
        subject.open = outcome.status().isOpen();
        subject.title = outcome.title();
        return subject;
    }

    public UUID id() {
        return id;
    }

    public StagedKind kind() {
        return kind;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** Status in the life cycle of demands or of outcomes. */
    public String status() {
        return status;
    }

    /** Whether it is published and seeks its counterpart: what is part of a common demand does not, by itself. */
    public boolean isOpen() {
        return open;
    }

    /** Null for a confidential demand. */
    public String title() {
        return title;
    }

    /** Null for an outcome. */
    public String summary() {
        return summary;
    }
}
