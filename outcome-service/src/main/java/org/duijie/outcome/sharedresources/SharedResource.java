package org.duijie.outcome.sharedresources;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.outcome.sharedresources.rules.ResourceStep;
import org.duijie.records.LifecycleRecord;
import org.duijie.records.VisibilityPolicy;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.queries.FoldedText;
import org.duijie.records.queries.SearchTerms;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.versions.Novelty;

/** A research resource that a university shares: an expert, a facility or a data set. Its legal steps are its methods. */
@Entity
@Table(name = "shared_resource")
public class SharedResource extends LifecycleRecord<ResourceStatus> {
    static final VisibilityPolicy<ResourceStatus> PUBLICITY =
            new VisibilityPolicy<>(ResourceStatus.DRAFT, EnumSet.of(ResourceStatus.PUBLISHED));

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @Enumerated(EnumType.STRING)
    private ResourceStatus status;

    // The one of its kind is there.
    @Convert(converter = ExpertColumn.class)
    private ExpertContent expert;

    @Convert(converter = FacilityColumn.class)
    private FacilityContent facility;

    @Convert(converter = DatasetColumn.class)
    private DatasetContent dataset;

    // What follows stands in the content too; it is kept apart to be searched by.
    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private String region;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "search_terms")
    private String[] searchTerms;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected SharedResource() {
        // For Hibernate.
    }

    private SharedResource(UUID id, UUID organisationId, ResourceKind kind, Instant now) {
        super(id, organisationId, now);
        this.kind = kind;
        status = ResourceStatus.DRAFT;
    }

    /** A new draft. */
    public static SharedResource draft(UUID id, UUID organisationId, ResourceContent content, Instant now) {
        SharedResource resource = new SharedResource(id, organisationId, content.kind(), now);
        resource.write(content, now);
        return resource;
    }

    /**
     * Takes the new content; one that was withdrawn is not changed any more.
     *
     * @return what is new in it; a new version is made of something alone
     */
    public Novelty change(ResourceContent changed, Caller caller, Instant now) {
        if (status == ResourceStatus.WITHDRAWN) {
            throw refusal("change", caller);
        }
        Novelty novelty = Novelty.between(content(), changed, ResourceContent::forOthers);
        if (novelty != Novelty.NOTHING) {
            write(changed, now);
        }
        if (status == ResourceStatus.PUBLISHED) {
            requireComplete();
        }
        return novelty;
    }

    /** @throws ProblemException {@code invalid} where something is missing that others need to know */
    public void publish(Instant now) {
        take(ResourceStep.PUBLISH, now);
        requireComplete();
        publishedAt = now;
    }

    /** @throws ProblemException {@code illegal-step} where it was ever published */
    public void requireDeletable(Caller caller) {
        if (status != ResourceStatus.DRAFT || publishedAt != null) {
            throw refusal("delete", caller);
        }
    }

    public void withdraw(Instant now) {
        take(ResourceStep.WITHDRAW, now);
    }

    private void take(ResourceStep step, Instant now) {
        status = LifecycleStep.take(step, status);
        next(now);
    }

    private void requireComplete() {
        List<Violation> missing = content().missingForPublication();
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
    }

    private void write(ResourceContent written, Instant now) {
        switch (written) {
            case ExpertContent content -> expert = content;
            case FacilityContent content -> facility = content;
            case DatasetContent content -> dataset = content;
        }
        visibility = written.visibility();
        region = written.region();
        searchText = FoldedText.of(written.texts().filter(Objects::nonNull).collect(Collectors.joining("\n")));
        searchTerms = SearchTerms.of(searchText);
        next(now);
    }

    @Override
    public boolean isKnownTo(Caller caller) {
        return PUBLICITY.isKnown(this, status, caller);
    }

    @Override
    protected Class<ResourceStep> steps() {
        return ResourceStep.class;
    }

    /** What is said of it, as its university and the park see it. */
    public ResourceContent content() {
        return switch (kind) {
            case EXPERT -> expert;
            case FACILITY -> facility;
            case DATASET -> dataset;
        };
    }

    public ResourceKind kind() {
        return kind;
    }

    @Override
    public ResourceStatus status() {
        return status;
    }

    /** Null before publication. */
    public Instant publishedAt() {
        return publishedAt;
    }
}
