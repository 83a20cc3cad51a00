package org.duijie.outcome.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.outcome.outcomes.rules.Step;
import org.duijie.records.LifecycleRecord;
import org.duijie.records.VisibilityPolicy;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.SearchTerms;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.versions.Novelty;

/** A research outcome (科技成果). Its legal steps are its methods; each makes a new version. */
@Entity
public class Outcome extends LifecycleRecord<OutcomeStatus> {
    static final VisibilityPolicy<OutcomeStatus> PUBLICITY = new VisibilityPolicy<>(
            OutcomeStatus.DRAFT,
            EnumSet.of(OutcomeStatus.PUBLISHED, OutcomeStatus.IN_TALKS, OutcomeStatus.TRANSFERRED));

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    @Convert(converter = ContentColumn.class)
    private OutcomeContent content;

    // What follows stands in the content too; it is kept apart to be searched by.
    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private Integer trl;
    private String[] industries;
    private String[] classes;
    private String region;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "search_terms")
    private String[] searchTerms;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Outcome() {
        // For Hibernate.
    }

    private Outcome(UUID id, UUID organisationId, Instant now) {
        super(id, organisationId, now);
        status = OutcomeStatus.DRAFT;
    }

    /** A new draft. */
    public static Outcome draft(UUID id, UUID organisationId, OutcomeContent content, Instant now) {
        Outcome outcome = new Outcome(id, organisationId, now);
        outcome.write(content, now);
        return outcome;
    }

    /**
     * Takes the new content; a dormant outcome is confirmed first, one at its end is not changed any more.
     *
     * @return what is new in it; a new version is made of something alone
     */
    public Novelty change(OutcomeContent changed, Caller caller, Instant now) {
        if (status != OutcomeStatus.DRAFT && !status.isOpen()) {
            throw refusal("change", caller);
        }
        Novelty novelty = Novelty.between(content, changed, OutcomeContent::withoutContact);
        if (novelty != Novelty.NOTHING) {
            write(changed, now);
        }
        return novelty;
    }

    /** @throws org.duijie.records.problems.ProblemException {@code illegal-step} where it was ever published */
    public void requireDeletable(Caller caller) {
        if (status != OutcomeStatus.DRAFT || publishedAt != null) {
            throw refusal("delete", caller);
        }
    }

    /** Who publishes says that the outcome is current. */
    public void publish(Instant now, LocalDate today) {
        take(Step.PUBLISH, now);
        publishedAt = now;
        confirmedOn = today;
    }

    public void confirm(Instant now, LocalDate today) {
        take(Step.CONFIRM, now);
        confirmedOn = today;
        remindedOn = null;
    }

    public void withdraw(Instant now) {
        take(Step.WITHDRAW, now);
    }

    public void enterTalks(Instant now) {
        take(Step.ENTER_TALKS, now);
    }

    /** Free again: no pairing is left that both sides have accepted. */
    public void leaveTalks(Instant now) {
        take(Step.LEAVE_TALKS, now);
    }

    public void fallAsleep(Instant now) {
        take(Step.FALL_ASLEEP, now);
    }

    /** Notes that its university was told that a confirmation is due; a new version, since it is told of. */
    public void remind(Instant now, LocalDate today) {
        remindedOn = today;
        next(now);
    }

    /** Whether it is offered, was confirmed on one of the days up to the given one, and that was not told of yet. */
    public boolean isToBeReminded(LocalDate from, LocalDate before) {
        return isUnconfirmedSince(before) && !isUnconfirmedSince(from) && remindedOn == null;
    }

    private void take(Step step, Instant now) {
        status = LifecycleStep.take(step, status);
        next(now);
    }

    private void write(OutcomeContent written, Instant now) {
        content = written;
        visibility = written.visibility();
        trl = written.trl();
        industries = written.industries();
        classes = written.classes();
        region = written.region();
        searchText = written.searchText();
        searchTerms = SearchTerms.of(searchText);
        next(now);
    }

    @Override
    public boolean isKnownTo(Caller caller) {
        return PUBLICITY.isKnown(this, status, caller);
    }

    /** Whether it is offered without having been confirmed since the given day. */
    public boolean isUnconfirmedSince(LocalDate day) {
        return status == OutcomeStatus.PUBLISHED && confirmedOn.isBefore(day);
    }

    @Override
    protected Class<Step> steps() {
        return Step.class;
    }

    @Override
    public OutcomeStatus status() {
        return status;
    }

    public OutcomeContent content() {
        return content;
    }

    /** Null before publication. */
    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    /** Null before publication. */
    public Instant publishedAt() {
        return publishedAt;
    }
}
