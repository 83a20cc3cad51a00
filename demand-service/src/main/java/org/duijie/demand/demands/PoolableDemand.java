package org.duijie.demand.demands;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.records.LifecycleRecord;
import org.duijie.records.identity.Caller;

/**
 * How a demand stands to common demands (共性需求): part of one, one itself, or neither. What is part of one keeps its company,
 * its text and its life, and is not paired apart.
 */
@MappedSuperclass
public abstract class PoolableDemand extends LifecycleRecord<DemandStatus> {
    static final Set<DemandStatus> POSSIBLE =
            EnumSet.of(DemandStatus.SUBMITTED, DemandStatus.RETURNED, DemandStatus.PUBLISHED, DemandStatus.IN_TALKS);

    @Column(name = "common_demand_id")
    private UUID commonDemandId;

    @Column(name = "pooled_at")
    private Instant pooledAt;

    @Convert(converter = CommonMembersColumn.class)
    private CommonMembers members;

    @Column(name = "member_organisations")
    private String[] memberOrganisations;

    /** Of other demands and not of this one, so no column: looked at when this one is read, before its steps are asked for. */
    @Transient
    private boolean oneCanReturn;

    protected PoolableDemand() {
        // For Hibernate.
    }

    protected PoolableDemand(UUID id, UUID organisationId, Instant now) {
        super(id, organisationId, now);
    }

    /** Whether it may become part of a common demand: the park knows of it, it has not ended, and it is in none yet. */
    public boolean isPoolable() {
        return POSSIBLE.contains(status()) && !isPooled() && !isCommon();
    }

    public boolean isPooled() {
        return commonDemandId != null;
    }

    /** Whether it stands for others, or did. */
    public boolean isCommon() {
        return members != null;
    }

    /** Becomes part of a common demand. */
    public void enterPool(UUID common, Instant now) {
        commonDemandId = common;
        pooledAt = now;
        next(now);
    }

    /** @param poolable those of the demands that it stood for that can be part of it again */
    void look(Set<UUID> poolable) {
        oneCanReturn = !poolable.isEmpty();
    }

    /** Whether it would stand for somebody, came it back from its end: any demand that is no common one stands for itself. */
    boolean canComeBack() {
        return !isCommon() || oneCanReturn;
    }

    /** Stands alone again, with what happens to it otherwise: no version by itself. */
    void standAlone() {
        commonDemandId = null;
        pooledAt = null;
    }

    /** Stands alone again, since its common demand has ended. */
    void becomeFree(Instant now) {
        standAlone();
        next(now);
    }

    /** From now on it stands for these. */
    public void standFor(List<Demand> demands) {
        keep(CommonMembers.of(demands));
    }

    /** One that it stood for has left. */
    void lose(UUID demandId, Instant now) {
        keep(members.without(demandId));
        next(now);
    }

    /** It stands for nobody any more. */
    void dissolve() {
        keep(CommonMembers.NONE);
    }

    private void keep(CommonMembers kept) {
        members = kept;
        memberOrganisations = kept.organisations().stream().map(UUID::toString).toArray(String[]::new);
    }

    /** Whether it stands for a demand of the caller's. */
    public boolean isOfMember(Caller caller) {
        return memberOrganisations != null
                && Arrays.asList(memberOrganisations)
                        .contains(caller.organisationId().toString());
    }

    /** The common demand that it is part of, or null. */
    public UUID commonDemandId() {
        return commonDemandId;
    }

    /** Since when it is part of a common demand, or null. */
    public Instant pooledAt() {
        return pooledAt;
    }

    /** What it stands for; none where it is no common demand. */
    public List<CommonMember> members() {
        return isCommon() ? members.entries() : List.of();
    }

    /** Whose demands it stands for, each once; null where it is no common demand. */
    List<UUID> memberOrganisations() {
        return isCommon() ? members.organisations() : null;
    }
}
