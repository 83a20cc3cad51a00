package org.duijie.demand.pooling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.pooling.rules.CommonContent;
import org.duijie.demand.pooling.rules.Consent;
import org.duijie.demand.pooling.rules.PoolStatus;
import org.duijie.demand.pooling.rules.PoolStep;
import org.duijie.records.LifecycleRecord;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.LifecycleStep.Actor;

/** Demands that the park would put together into one common demand. */
@Entity
@Table(name = "demand_pool")
public class Pool extends LifecycleRecord<PoolStatus> {
    @Enumerated(EnumType.STRING)
    private PoolStatus status;

    private String title;
    private String summary;
    private String description;

    @Column(name = "common_demand_id")
    private UUID commonDemandId;

    @Convert(converter = PoolMembersColumn.class)
    private PoolMembers members;

    private String[] organisations;

    /** Of the demands and not of the pool, so no column: looked at when the pool is read, before its steps are asked for. */
    @Transient
    private Set<UUID> poolable = Set.of();

    protected Pool() {
        // For Hibernate.
    }

    private Pool(UUID id, UUID organisationId, Instant now) {
        super(id, organisationId, now);
        status = PoolStatus.ASKING;
    }

    static Pool of(UUID id, PoolRequest request, List<Demand> demands, Caller caller, Instant now) {
        Pool pool = new Pool(id, caller.organisationId(), now);
        pool.title = request.title();
        pool.summary = request.summary();
        pool.description = request.description();
        pool.members = PoolMembers.asked(demands);
        pool.organisations = pool.members.organisations();
        pool.next(now);
        return pool;
    }

    /** A company says what it thinks of its demands in the pool. */
    void say(Consent said, Caller caller, Instant now) {
        take(said.step(), now);
        members = members.saying(said, caller, now);
    }

    /**
     * Becomes a common demand of the park, which stands for the demands of those that agreed.
     *
     * @param agreed those that can still become part of it
     */
    Demand publish(UUID demandId, List<Demand> agreed, Caller caller, Instant now) {
        if (agreed.size() < Consent.LEAST) {
            throw unready(PoolStep.PUBLISH, caller);
        }
        take(PoolStep.PUBLISH, now);
        commonDemandId = demandId;
        DemandContent content = CommonContent.of(
                DemandContent.common(title, summary, description),
                agreed.stream().map(Demand::content).toList(),
                LocalDate.ofInstant(now, ZoneOffset.UTC));
        Demand common = Demand.draft(demandId, caller.organisationId(), content, now);
        common.submit(now);
        return common;
    }

    /** The demands of those that agreed. */
    List<UUID> agreed() {
        return members.agreed();
    }

    /** The demands in it. */
    List<UUID> demandIds() {
        return members.entries().stream().map(PoolMember::demandId).toList();
    }

    /** @param demands those in it that can become part of a common demand now */
    Pool look(Set<UUID> demands) {
        poolable = demands;
        return this;
    }

    /** Only what can still become part of a common demand is waited for, and counts. */
    @Override
    protected boolean isReadyFor(LifecycleStep<PoolStatus> step) {
        return step != PoolStep.PUBLISH || Consent.suffices(members.said(poolable));
    }

    @Override
    protected ProblemException unready(LifecycleStep<PoolStatus> step, Caller caller) {
        return ProblemException.conflict(Violation.of("members", "consent-missing"));
    }

    void drop(Instant now) {
        take(PoolStep.DROP, now);
    }

    private void take(PoolStep step, Instant now) {
        status = LifecycleStep.take(step, status);
        next(now);
    }

    /** The park knows of it, and the companies whose demands are in it. */
    @Override
    public boolean isKnownTo(Caller caller) {
        return caller.isPark() || concerns(caller);
    }

    private boolean concerns(Caller caller) {
        return members.entries().stream().anyMatch(member -> member.isOf(caller));
    }

    /** The companies in it are asked; to them it is as what a host is asked for. */
    @Override
    protected Set<Actor> actors(Caller caller) {
        Set<Actor> actors = super.actors(caller);
        if (concerns(caller)) {
            actors.add(Actor.HOST);
        }
        return actors;
    }

    @Override
    protected Class<PoolStep> steps() {
        return PoolStep.class;
    }

    @Override
    public PoolStatus status() {
        return status;
    }

    PoolView view(Caller caller) {
        List<PoolMember> named = members.entries().stream()
                .filter(member -> caller.isPark() || member.isOf(caller))
                .toList();
        return new PoolView(
                id(),
                version(),
                status,
                title,
                summary,
                description,
                named,
                members.entries().size() - named.size(),
                commonDemandId,
                createdAt(),
                updatedAt(),
                stepsFor(caller));
    }
}
