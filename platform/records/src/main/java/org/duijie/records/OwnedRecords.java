package org.duijie.records;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.duijie.records.identity.Caller;

/** Where records of one kind are kept. What is found for a caller, the caller may know of; else it is not found. */
public interface OwnedRecords<R extends OwnedRecord> extends PanacheRepositoryBase<R, UUID> {

    /** The record, if the caller may know of it. */
    default Uni<R> known(UUID id, Caller caller) {
        return findById(id).map(found -> OwnedRecord.ifKnown(found, caller));
    }

    /** As {@link #known}, locked until the transaction ends: changes of one record follow one another. */
    default Uni<R> lock(UUID id, Caller caller) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(found -> OwnedRecord.ifKnown(found, caller));
    }
}
