package org.duijie.matching.subjects;

import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.contracts.resources.ResourceState;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.matching.records.RecordTexts;

/** Demands, outcomes and resources, as events tell of them, as subjects. */
public final class SubjectMapper {
    private SubjectMapper() {}

    public static Subject of(DemandState demand) {
        return new Subject(
                demand.id(),
                SubjectKind.DEMAND,
                demand.version(),
                demand.organisationId(),
                demand.sought(),
                demand.visibility() == Visibility.CONFIDENTIAL,
                RecordTexts.of(demand),
                Facts.of(demand));
    }

    public static Subject of(OutcomeState outcome) {
        return new Subject(
                outcome.id(),
                SubjectKind.OUTCOME,
                outcome.version(),
                outcome.organisationId(),
                outcome.status().isOpen(),
                false,
                RecordTexts.of(outcome),
                Facts.of(outcome));
    }

    public static Subject of(ResourceState resource) {
        return new Subject(
                resource.id(),
                SubjectKind.of(resource.kind()),
                resource.version(),
                resource.organisationId(),
                resource.status() == ResourceStatus.PUBLISHED,
                false,
                RecordTexts.of(resource),
                Facts.UNKNOWN);
    }
}
