package org.duijie.web.records;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.duijie.records.OwnedRecord;
import org.duijie.records.identity.Caller;
import org.duijie.records.versions.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes the steps of one kind of record: found, locked, checked, taken and shown in one transaction. */
public final class StepRunner<R extends OwnedRecord, V extends RecordView> {
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
    public static <R extends OwnedRecord, V extends RecordView> StepRunner<R, V> showing(
            BiFunction<UUID, Caller, Uni<R>> lock, BiFunction<R, Caller, V> view) {
        return new StepRunner<>(lock, (record, caller) -> Uni.createFrom().item(view.apply(record, caller)));
    }

    /** A step that is the owner's alone. */
    public Uni<RestResponse<V>> byOwner(StepRequest request, Caller caller, Function<R, Uni<Void>> step) {
        return take(request, caller, record -> {
            record.requireOwner(caller);
            return step.apply(record);
        });
    }

    /** A step that everybody may take whom the operation's roles let through. */
    public Uni<RestResponse<V>> take(StepRequest request, Caller caller, Function<R, Uni<Void>> step) {
        return Panache.withTransaction(() -> lock.apply(request.id(), caller)
                        .invoke(record -> Versions.allow(request.ifMatch(), record.version()))
                        .call(step::apply)
                        .flatMap(record -> view.apply(record, caller)))
                .map(VersionedResponse::of);
    }
}
