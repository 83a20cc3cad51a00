package org.duijie.outcome.requests;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.duijie.outcome.sharedresources.SharedResource;
import org.duijie.records.LifecycleRecord;
import org.duijie.records.identity.Caller;
import org.duijie.records.steps.LifecycleStep.Actor;

/**
 * Something that one organisation asks of another's resource. It belongs to the one that asks; the host decides. The
 * two and the park know of it.
 */
@MappedSuperclass
public abstract class ResourceRequest<S extends Enum<S>> extends LifecycleRecord<S> {
    @Column(name = "resource_id")
    private UUID resourceId;

    @Column(name = "host_id")
    private UUID hostId;

    private String purpose;
    private String reason;

    protected ResourceRequest() {
        // For Hibernate.
    }

    protected ResourceRequest(UUID id, Caller caller, SharedResource resource, String purpose, Instant now) {
        super(id, caller.organisationId(), now);
        resourceId = resource.id();
        hostId = resource.organisationId();
        this.purpose = purpose;
    }

    /** Keeps why the host refused it or took it back, with the step that does so. */
    protected void because(String said) {
        reason = said;
    }

    @Override
    public boolean isKnownTo(Caller caller) {
        return isInside(caller) || caller.belongsTo(hostId);
    }

    @Override
    protected Set<Actor> actors(Caller caller) {
        Set<Actor> actors = super.actors(caller);
        if (caller.belongsTo(hostId)) {
            actors.add(Actor.HOST);
        }
        return actors;
    }

    public UUID resourceId() {
        return resourceId;
    }

    /** The organisation that shares the resource. */
    public UUID hostId() {
        return hostId;
    }

    public String purpose() {
        return purpose;
    }

    /** Why the host refused it or took it back; null where it did neither, or said nothing. */
    public String reason() {
        return reason;
    }
}
