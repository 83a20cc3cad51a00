package org.duijie.outcome.publishing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.outcome.publishing.ConfirmationReport.Line;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;

/**
 * A university says of many outcomes at once that they are current. Each is confirmed in a transaction of its own: one
 * that cannot be does not stop the others, and the same call again does no harm.
 */
@ApplicationScoped
class ConfirmMany {
    private final Outcomes outcomes;
    private final ConfirmOutcome confirmOutcome;
    private final Validation validation;

    ConfirmMany(Outcomes outcomes, ConfirmOutcome confirmOutcome, Validation validation) {
        this.outcomes = outcomes;
        this.confirmOutcome = confirmOutcome;
        this.validation = validation;
    }

    Uni<ConfirmationReport> confirm(Confirmations asked, Caller caller) {
        validation.check(asked);
        List<UUID> ids = asked.ids().stream().distinct().toList();
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> confirm(id, caller))
                .collect()
                .asList()
                .map(ConfirmationReport::of);
    }

    private Uni<Line> confirm(UUID id, Caller caller) {
        return Panache.withTransaction(() -> outcomes.lock(id, caller)
                        .invoke(outcome -> outcome.requireOwner(caller))
                        .call(confirmOutcome::confirm)
                        .map(outcome ->
                                new Line(id, "confirmed", outcome.status(), outcome.version(), outcome.confirmedOn())))
                .onFailure(ProblemException.class)
                .recoverWithItem(refused -> new Line(id, codeOf(refused), null, null, null));
    }

    private static String codeOf(Throwable refused) {
        return ((ProblemException) refused).problem().code().wireName();
    }
}
