package org.duijie.demand.demands;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.rules.Step;
import org.duijie.web.identity.Caller;
import org.duijie.web.problems.ProblemException;

/** A technical demand (技术需求). Its legal steps are its methods; each makes a new version. */
@Entity
public class Demand {
    @Id
    private UUID id;

    private long version;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private DemandStatus status;

    @Convert(converter = ContentColumn.class)
    private DemandContent content;

    @Convert(converter = RemarksColumn.class)
    private Remarks remarks;

    // What follows stands in the content too; it is kept apart to be searched by.
    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private String title;
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(name = "technology_field")
    private TechnologyField technologyField;

    @Column(name = "industry_code")
    private String industryCode;

    private String region;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Demand() {
        // For Hibernate.
    }

    /** A new draft. */
    public static Demand draft(UUID id, UUID organisationId, DemandContent content, Instant now) {
        Demand demand = new Demand();
        demand.id = id;
        demand.organisationId = organisationId;
        demand.status = DemandStatus.DRAFT;
        demand.remarks = Remarks.NONE;
        demand.createdAt = now;
        demand.write(content, now);
        return demand;
    }

    /** Takes the new content; a demand under diagnosis or at its end is not changed any more. */
    public void change(DemandContent changed, Instant now) {
        boolean possible = status == DemandStatus.DRAFT || status == DemandStatus.RETURNED || status.isOpen();
        if (!possible) {
            throw ProblemException.illegalStep("change", status, Step.allowed(status, EnumSet.allOf(Step.Actor.class)));
        }
        write(changed, now);
    }

    public void submit(Instant now) {
        take(Step.SUBMIT, now);
        remarks = Remarks.NONE;
    }

    public void returnWith(List<Remark> asked, Instant now) {
        take(Step.RETURN, now);
        remarks = new Remarks(asked);
    }

    public void publish(Instant now) {
        take(Step.PUBLISH, now);
        publishedAt = now;
    }

    public void withdraw(Instant now) {
        take(Step.WITHDRAW, now);
    }

    public void enterTalks(Instant now) {
        take(Step.ENTER_TALKS, now);
    }

    private void take(Step step, Instant now) {
        if (!step.isPossibleIn(status)) {
            throw ProblemException.illegalStep(
                    step.wireName(), status, Step.allowed(status, EnumSet.of(Step.Actor.OWNER, Step.Actor.PARK)));
        }
        status = step.to();
        next(now);
    }

    private void write(DemandContent written, Instant now) {
        content = written;
        visibility = written.visibility();
        title = written.title();
        summary = written.summary();
        technologyField = written.technologyField();
        industryCode = written.industryCode();
        region = written.region();
        searchText = written.searchText();
        next(now);
    }

    private void next(Instant now) {
        version++;
        updatedAt = now;
    }

    /** Whether the caller may know that it exists. */
    public boolean isKnownTo(Caller caller) {
        return isOwnedBy(caller)
                || caller.isPark() && status != DemandStatus.DRAFT
                || DemandVisibility.SHOWN.contains(status);
    }

    /** Whether the caller may read all but what is personal. */
    public boolean isOpenTo(Caller caller) {
        return isOwnedBy(caller) || caller.isPark() || visibility != Visibility.CONFIDENTIAL;
    }

    public boolean isOwnedBy(Caller caller) {
        return caller.belongsTo(organisationId);
    }

    /** The steps that this caller could take now. */
    public List<String> stepsFor(Caller caller) {
        Set<Step.Actor> actors = EnumSet.noneOf(Step.Actor.class);
        if (isOwnedBy(caller)) {
            actors.add(Step.Actor.OWNER);
        }
        if (caller.isPark()) {
            actors.add(Step.Actor.PARK);
        }
        return Step.allowed(status, actors);
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

    public DemandStatus status() {
        return status;
    }

    public DemandContent content() {
        return content;
    }

    public List<Remark> remarks() {
        return remarks.entries();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
