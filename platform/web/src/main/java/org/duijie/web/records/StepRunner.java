package org.duijie.web.records;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.duijie.records.LifecycleRecord;
import org.duijie.records.identity.Caller;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.versions.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes the steps of one kind of record: found, locked, checked, taken and shown in one transaction. */
public final class StepRunner<R extends LifecycleRecord<?>, V extends RecordView> {
    private final BiFunction<UUID, Caller, Uni<R>> lock;
    private final BiFunction<R, Caller, Uni<V>> view;

    /**
     * @param lock finds what the caller may know of, locked until the transaction ends
     * @param view the record as the caller sees it
     */
    public StepRunner(BiFunction<UUID, Caller, Uni<R>> lock, BiFunction<R, Caller, Uni<V>> view) {
        this.lock = lock;
        this.view = view;
    }

    /**
     * Of records that are shown from what they hold themselves.
     *
     * @param lock finds what the caller may know of, locked until the transaction ends
     * @param view the record as the caller sees it
     */
    public static <R extends LifecycleRecord<?>, V extends RecordView> StepRunner<R, V> showing(
            BiFunction<UUID, Caller, Uni<R>> lock, BiFunction<R, Caller, V> view) {
        return new StepRunner<>(lock, (record, caller) -> Uni.createFrom().item(view.apply(record, caller)));
    }

    /**
     * Takes a step, where the table of the life cycle lets the caller.
     *
     * @param action what the step does; the record is locked, and its status allows it
     */
    public Uni<RestResponse<V>> take(
            StepRequest request, Caller caller, LifecycleStep<?> step, Function<R, Uni<Void>> action) {
        return Panache.withTransaction(() -> lock.apply(request.id(), caller)
                        .invoke(record -> {
                            record.requireActor(step, caller);
                            Versions.allow(request.ifMatch(), record.version());
                            record.requireStatus(step, caller);
                        })
                        .call(action::apply)
                        .flatMap(record -> view.apply(record, caller)))
                .map(VersionedResponse::of);
    }
}
