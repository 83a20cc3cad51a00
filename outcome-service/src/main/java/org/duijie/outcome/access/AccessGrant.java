package org.duijie.outcome.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.duijie.outcome.access.rules.AccessStatus;
import org.duijie.outcome.access.rules.AccessStep;
import org.duijie.outcome.requests.ResourceRequest;
import org.duijie.records.steps.LifecycleStep;

/** Access to a data set, asked for by an organisation under the terms of that day. Its legal steps are its methods. */
@Entity
@Table(name = "dataset_access")
public class AccessGrant extends ResourceRequest<AccessStatus> {
    @Enumerated(EnumType.STRING)
    private AccessStatus status;

    private String terms;

    protected AccessGrant() {
        // For Hibernate; new ones are written by the statement that knows whether there is one already.
    }

    void take(AccessStep step, String reason, Instant now) {
        because(reason);
        status = LifecycleStep.take(step, status);
        next(now);
    }

    @Override
    protected Class<AccessStep> steps() {
        return AccessStep.class;
    }

    @Override
    public AccessStatus status() {
        return status;
    }

    /** The terms that were accepted; later changes of the data set's terms do not change them. */
    String terms() {
        return terms;
    }
}
