package org.duijie.roadshow.roadshows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.roadshows.Release;
import org.duijie.contracts.roadshows.Release.StagedKind;

/** A demand or outcome on the stage of a roadshow (现场发布). */
@Entity
@Table(name = "staged_release")
public class StagedRelease {
    @Id
    private UUID id;

    @Column(name = "roadshow_id")
    private UUID roadshowId;

    @Enumerated(EnumType.STRING)
    private StagedKind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String title;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private int position;

    @Column(name = "staged_at")
    private Instant stagedAt;

    protected StagedRelease() {
        // For Hibernate.
    }

    /** The release as told to the world, made one of the given roadshow. */
    static StagedRelease of(UUID roadshowId, Release release) {
        StagedRelease staged = new StagedRelease();
        staged.id = release.id();
        staged.roadshowId = roadshowId;
        staged.kind = release.kind();
        staged.subjectId = release.subjectId();
        staged.title = release.title();
        staged.organisationId = release.organisationId();
        staged.position = release.position();
        staged.stagedAt = release.stagedAt();
        return staged;
    }

    /** What the world is told of it. */
    Release told() {
        return new Release(id, kind, subjectId, title, organisationId, position, stagedAt);
    }

    void concealTitle() {
        title = null;
    }

    UUID roadshowId() {
        return roadshowId;
    }
}
