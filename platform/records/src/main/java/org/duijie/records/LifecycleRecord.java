package org.duijie.records;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.steps.LifecycleStep;

/**
 * A record with a life cycle. The table of its steps is an enum, and stands alone: it decides who may take a step and
 * from where, shows the steps that a caller could take, and names them where another was tried.
 *
 * @param <S> the statuses of the record
 */
@MappedSuperclass
public abstract class LifecycleRecord<S extends Enum<S>> extends OwnedRecord {

    protected LifecycleRecord() {
        // For Hibernate.
    }

    protected LifecycleRecord(UUID id, UUID organisationId, Instant now) {
        super(id, organisationId, now);
    }

    public abstract S status();

    /** The table of the life cycle. */
    protected abstract Class<? extends LifecycleStep<S>> steps();

    /** The steps that this caller could take now, by their names in addresses. */
    public final List<String> stepsFor(Caller caller) {
        return LifecycleStep.possible(steps(), status(), actors(caller))
                .filter(this::isReadyFor)
                .map(LifecycleStep::wireName)
                .toList();
    }

    /**
     * Whether there is what a step needs besides the status, such as the consent of others. A step for which it is not
     * is neither shown nor taken.
     */
    protected boolean isReadyFor(LifecycleStep<S> step) {
        return true;
    }

    /** The refusal of a step for which the record is not ready, though its status allows it. */
    protected ProblemException unready(LifecycleStep<S> step, Caller caller) {
        return refusal(step.wireName(), caller);
    }

    /** @throws ProblemException {@code forbidden} where the step is another's, whatever the status */
    public final void requireActor(LifecycleStep<?> step, Caller caller) {
        if (!actors(caller).contains(step.actor())) {
            throw ProblemException.of(ProblemCode.FORBIDDEN);
        }
    }

    /** @throws ProblemException {@code illegal-step} where the step is not possible now; names the caller's */
    public final void requireStatus(LifecycleStep<?> step, Caller caller) {
        if (!step.from().contains(status())) {
            throw refusal(step.wireName(), caller);
        }
        LifecycleStep<S> own = steps().cast(step);
        if (!isReadyFor(own)) {
            throw unready(own, caller);
        }
    }

    /** The refusal of what the present status does not allow; it names the steps that the caller could take. */
    public final ProblemException refusal(String attempted, Caller caller) {
        return ProblemException.illegalStep(attempted, status(), stepsFor(caller));
    }
}
