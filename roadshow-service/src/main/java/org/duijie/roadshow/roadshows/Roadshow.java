package org.duijie.roadshow.roadshows;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.records.LifecycleRecord;
import org.duijie.records.identity.Caller;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.LifecycleStep.Actor;
import org.duijie.records.versions.Novelty;
import org.duijie.roadshow.roadshows.rules.Step;

/**
 * A roadshow (路演). Its legal steps are its methods; each, and whatever happens on its stage, makes a new version, so
 * all of it must be done under its lock.
 */
@Entity
public class Roadshow extends LifecycleRecord<RoadshowStatus> {
    @Enumerated(EnumType.STRING)
    private RoadshowStatus status;

    @Convert(converter = ContentColumn.class)
    private RoadshowContent content;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Roadshow() {
        // For Hibernate.
    }

    private Roadshow(UUID id, UUID organisationId, Instant now) {
        super(id, organisationId, now);
        status = RoadshowStatus.PLANNED;
    }

    /** A new one, which only its park sees. */
    public static Roadshow planned(UUID id, UUID organisationId, RoadshowContent content, Instant now) {
        Roadshow roadshow = new Roadshow(id, organisationId, now);
        roadshow.content = content;
        roadshow.next(now);
        return roadshow;
    }

    /**
     * Takes the new content; a roadshow at its end is not changed any more.
     *
     * @return what is new in it; a new version is made of something alone
     */
    public Novelty change(RoadshowContent changed, Caller caller, Instant now) {
        if (status == RoadshowStatus.FINISHED || status == RoadshowStatus.CANCELLED) {
            throw refusal("change", caller);
        }
        Novelty novelty = Novelty.between(content, changed, UnaryOperator.identity());
        if (novelty != Novelty.NOTHING) {
            content = changed;
            next(now);
        }
        return novelty;
    }

    public void take(Step step, Instant now) {
        status = LifecycleStep.take(step, status);
        if (step == Step.OPEN) {
            openedAt = now;
        }
        next(now);
    }

    /** Notes that something was put on stage. */
    public void noteRelease(Caller caller, Instant now) {
        happensOnStage("release", caller, now);
    }

    /** Notes that somebody is interested in what was released. */
    public void noteInterest(Caller caller, Instant now) {
        happensOnStage("express-interest", caller, now);
    }

    /** Notes that what is on stage has become confidential, whatever the status. */
    public void noteConfidentiality(Instant now) {
        next(now);
    }

    private void happensOnStage(String what, Caller caller, Instant now) {
        if (status != RoadshowStatus.OPEN && status != RoadshowStatus.LIVE) {
            throw refusal(what, caller);
        }
        next(now);
    }

    /** The owner's steps are those of its park, and of nobody else of the same organisation. */
    @Override
    protected Set<Actor> actors(Caller caller) {
        return isRunBy(caller) ? Set.of(Actor.OWNER) : Set.of();
    }

    /** A planned roadshow is announced to everybody (路演预告), so everybody signed in may read it. */
    @Override
    public boolean isKnownTo(Caller caller) {
        return true;
    }

    /** Whether the caller is an officer of the park that runs it. */
    public boolean isRunBy(Caller caller) {
        return caller.isPark() && isOwnedBy(caller);
    }

    @Override
    protected Class<Step> steps() {
        return Step.class;
    }

    @Override
    public RoadshowStatus status() {
        return status;
    }

    public RoadshowContent content() {
        return content;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
