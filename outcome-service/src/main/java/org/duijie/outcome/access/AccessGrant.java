package org.duijie.outcome.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.duijie.outcome.access.rules.AccessStatus;
import org.duijie.outcome.access.rules.AccessStep;
import org.duijie.outcome.claims.Claim;
import org.duijie.records.identity.Caller;
import org.duijie.records.steps.LifecycleStep;

/** Access to a data set, asked for by an organisation under the terms of that day. Its legal steps are its methods. */
@Entity
@Table(name = "dataset_access")
public class AccessGrant extends Claim {
    @Enumerated(EnumType.STRING)
    private AccessStatus status;

    private String terms;

    protected AccessGrant() {
        // For Hibernate; new ones are written by the statement that knows whether there is one already.
    }

    void take(AccessStep step, Caller caller, Instant now) {
        require(step.actor(), caller);
        status = LifecycleStep.take(step, status);
        next(now);
    }

    @Override
    public List<String> stepsFor(Caller caller) {
        return LifecycleStep.allowed(AccessStep.class, status, actors(caller));
    }

    AccessStatus status() {
        return status;
    }

    /** The terms that were accepted; later changes of the data set's terms do not change them. */
    String terms() {
        return terms;
    }
}
