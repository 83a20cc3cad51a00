package org.duijie.demand.attachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that is to be deleted where files lie. */
@Entity
@Table(name = "removed_file")
public class RemovedFile {
    @Id
    private UUID id;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected RemovedFile() {
        // For Hibernate.
    }

    RemovedFile(UUID id, Instant removedAt) {
        this.id = id;
        this.removedAt = removedAt;
    }

    UUID id() {
        return id;
    }

    Instant removedAt() {
        return removedAt;
    }
}
