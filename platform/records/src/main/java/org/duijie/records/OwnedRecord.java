package org.duijie.records;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.steps.LifecycleStep.Actor;

/** A record that belongs to one organisation. Every change makes a new version. */
@MappedSuperclass
public abstract class OwnedRecord {
    @Id
    private UUID id;

    private long version;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected OwnedRecord() {
        // For Hibernate.
    }

    /** A new record, not yet of a version: the first {@link #next} makes the first. */
    protected OwnedRecord(UUID id, UUID organisationId, Instant now) {
        this.id = id;
        this.organisationId = organisationId;
        this.createdAt = now;
    }

    /** The record, if the caller may know of it. @throws ProblemException {@code not-found} else */
    public static <R extends OwnedRecord> R ifKnown(R found, Caller caller) {
        if (found == null || !found.isKnownTo(caller)) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return found;
    }

    /** Whether the caller may know that it exists. */
    public abstract boolean isKnownTo(Caller caller);

    public boolean isOwnedBy(Caller caller) {
        return caller.belongsTo(organisationId);
    }

    /** Whether what is between its organisation and the park is for the caller. */
    public boolean isInside(Caller caller) {
        return isOwnedBy(caller) || caller.isPark();
    }

    /** What the caller is to it. */
    protected Set<Actor> actors(Caller caller) {
        Set<Actor> actors = EnumSet.noneOf(Actor.class);
        if (isOwnedBy(caller)) {
            actors.add(Actor.OWNER);
        }
        if (caller.isPark()) {
            actors.add(Actor.PARK);
        }
        return actors;
    }

    /** @throws ProblemException {@code forbidden} where it is another organisation's */
    public void requireOwner(Caller caller) {
        if (!isOwnedBy(caller)) {
            throw ProblemException.of(ProblemCode.FORBIDDEN);
        }
    }

    /** @throws ProblemException {@code forbidden} where what is between its organisation and the park is not for the caller */
    public void requireInside(Caller caller) {
        if (!isInside(caller)) {
            throw ProblemException.of(ProblemCode.FORBIDDEN);
        }
    }

    protected void next(Instant now) {
        version++;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
