package org.duijie.contracts;

import java.util.List;
import java.util.UUID;

/** A fact about one aggregate, carrying the aggregate's whole public state after it. */
public interface Event {

    /** The aggregate's id: {@code ce_subject} and the record key. */
    UUID aggregateId();

    /** The aggregate's version after the fact, counting from 1: {@code ce_sequence}. */
    long sequence();

    /** The organisations that the aggregate belongs to, the same in all its events; empty where these may change. */
    default List<UUID> organisationIds() {
        return List.of();
    }
}
