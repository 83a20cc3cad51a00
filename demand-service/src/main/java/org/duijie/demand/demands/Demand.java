package org.duijie.demand.demands;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.rules.Step;
import org.duijie.records.identity.Caller;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.versions.Novelty;

/** A technical demand (技术需求). Its legal steps are its methods; each makes a new version. */
@Entity
public class Demand extends IndexedDemand {
    @Enumerated(EnumType.STRING)
    private DemandStatus status;

    @Convert(converter = ContentColumn.class)
    private DemandContent content;

    @Convert(converter = RemarksColumn.class)
    private Remarks remarks;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "publication_reason")
    @Convert(converter = PublicationReasonColumn.class)
    private PublicationReason publicationReason;

    @Column(name = "attachment_text")
    private String attachmentText;

    @Column(name = "reminded_of")
    private LocalDate remindedOf;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "entered_by")
    private UUID enteredBy;

    protected Demand() {
        // For Hibernate.
    }

    private Demand(UUID id, UUID organisationId, Instant now) {
        super(id, organisationId, now);
        status = DemandStatus.DRAFT;
        remarks = Remarks.NONE;
    }

    /** A new draft. */
    public static Demand draft(UUID id, UUID organisationId, DemandContent content, Instant now) {
        Demand demand = new Demand(id, organisationId, now);
        demand.write(content, now);
        return demand;
    }

    /** A new draft of a company that the park wrote after a visit. */
    public static Demand entered(UUID id, UUID organisationId, DemandContent content, Caller park, Instant now) {
        Demand demand = draft(id, organisationId, content.fromVisit(), now);
        demand.enteredBy = park.organisationId();
        return demand;
    }

    /**
     * Takes the new content; a demand under diagnosis or at its end is not changed any more.
     *
     * @return what is new in it; a new version is made of something alone
     */
    public Novelty change(DemandContent changed, Caller caller, Instant now) {
        requireChangeable("change", caller);
        Novelty novelty = Novelty.between(content, changed, DemandContent::withoutContact);
        if (novelty != Novelty.NOTHING) {
            write(changed, now);
        }
        return novelty;
    }

    /** @throws org.duijie.records.problems.ProblemException {@code illegal-step} where nothing about it is changed any more */
    public void requireChangeable(String attempted, Caller caller) {
        boolean possible = status == DemandStatus.DRAFT || status == DemandStatus.RETURNED || status.isOpen();
        if (!possible) {
            throw refusal(attempted, caller);
        }
    }

    /** Takes the text of its files, for matching; says whether it is another than before, and then there is a new version. */
    public boolean takeAttachmentText(String text, Instant now) {
        if (Objects.equals(attachmentText, text)) {
            return false;
        }
        attachmentText = text;
        next(now);
        return true;
    }

    public void submit(Instant now) {
        take(Step.SUBMIT, now);
        remarks = Remarks.NONE;
        submittedAt = now;
    }

    /** Back from the park, which has not decided: a draft as before, that keeps its place among what waited until it is submitted again. */
    public void recall(Instant now) {
        take(Step.RECALL, now);
    }

    /**
     * @throws org.duijie.records.problems.ProblemException {@code forbidden} where it is another's; {@code illegal-step} where it
     *     waits for the park, is part of a common demand, or was ever published
     */
    public void requireDeletable(Caller caller) {
        if (!isAsEnteredBy(caller)) {
            requireOwner(caller);
        }
        boolean unpublished = status == DemandStatus.DRAFT || status == DemandStatus.RETURNED;
        if (!unpublished || publishedAt != null || isPooled()) {
            throw refusal("delete", caller);
        }
    }

    public void returnWith(List<Remark> asked, Instant now) {
        take(Step.RETURN, now);
        remarks = new Remarks(asked);
    }

    /** @param reason why although its refinement score is low; null where that is high enough */
    public void publish(Instant now, PublicationReason reason) {
        take(Step.PUBLISH, now);
        publishedAt = now;
        publicationReason = reason;
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

    /** Its last day is over. */
    public void expire(Instant now) {
        take(Step.EXPIRE, now);
    }

    /** Still stands, until a later day; comes back where it had expired. One version, whatever it changes. */
    public void renew(LocalDate until, Instant now) {
        status = LifecycleStep.take(Step.RENEW, status);
        write(content.validUntil(until), now);
    }

    /** Notes that its company was told that its last day is near; a new version, since it is told of. */
    public void remind(Instant now) {
        remindedOf = validUntil();
        next(now);
    }

    /** Whether it is offered although its last day is over. */
    public boolean isOverdue(LocalDate today) {
        return status == DemandStatus.PUBLISHED
                && validUntil() != null
                && validUntil().isBefore(today);
    }

    /** Whether it is offered, its last day is one of the given, and its company was not told of that day yet. */
    public boolean isToBeReminded(LocalDate from, LocalDate until) {
        LocalDate last = validUntil();
        return status == DemandStatus.PUBLISHED
                && last != null
                && !last.isBefore(from)
                && !last.isAfter(until)
                && !last.equals(remindedOf);
    }

    /** Its company takes it out of the common demand that it is part of. */
    public void leavePool(Instant now) {
        take(Step.LEAVE_POOL, now);
    }

    /** A common demand says anew what its members have said since. */
    public void merge(DemandContent merged, Instant now) {
        status = LifecycleStep.take(Step.MERGE, status);
        write(merged, now);
    }

    private void take(Step step, Instant now) {
        status = LifecycleStep.take(step, status);
        next(now);
    }

    private void write(DemandContent written, Instant now) {
        content = written;
        index(written);
        next(now);
    }

    @Override
    public boolean isKnownTo(Caller caller) {
        return DemandVisibility.BY_STATUS.isKnown(this, status, caller) || isOfMember(caller) || isAsEnteredBy(caller);
    }

    /** Its company did something to it that it does not say itself; what the park wrote is the company's own from then on. */
    public void touch(Instant now) {
        if (enteredBy != null && version() == DemandVisibility.AS_ENTERED) {
            next(now);
        }
    }

    /** Whether the caller's park wrote it, and its company has not touched it yet. */
    private boolean isAsEnteredBy(Caller caller) {
        return caller.isPark() && caller.belongsTo(enteredBy) && version() == DemandVisibility.AS_ENTERED;
    }

    /**
     * Whether the caller may read all but what is personal, and nobody notes that it did. Of a confidential demand that is its
     * own organisation alone: the park may read it too, and each time that it does is noted.
     */
    public boolean isReadUnnotedBy(Caller caller) {
        return isOwnedBy(caller) || visibility() != Visibility.CONFIDENTIAL;
    }

    @Override
    protected Class<Step> steps() {
        return Step.class;
    }

    @Override
    protected boolean isReadyFor(LifecycleStep<DemandStatus> step) {
        return switch ((Step) step) {
            case LEAVE_POOL -> isPooled();
            case MERGE -> !members().isEmpty();
            case RENEW -> status != DemandStatus.EXPIRED || canComeBack();
            default -> true;
        };
    }

    @Override
    public DemandStatus status() {
        return status;
    }

    public DemandContent content() {
        return content;
    }

    public List<Remark> remarks() {
        return remarks.entries();
    }

    /** The text of its files, or null. */
    String attachmentText() {
        return attachmentText;
    }

    /** When it was last handed to the park; null before. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Why the park published it although its refinement score was low; else null. */
    public PublicationReason publicationReason() {
        return publicationReason;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The park that wrote it for its company, after a visit; null where the company did. */
    public UUID enteredBy() {
        return enteredBy;
    }
}
