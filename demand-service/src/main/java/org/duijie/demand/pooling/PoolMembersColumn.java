package org.duijie.demand.pooling;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps the demands of a pool as JSON. */
@Converter
@Immutable
public class PoolMembersColumn extends JsonColumn<PoolMembers> {
    public PoolMembersColumn() {
        super(PoolMembers.class);
    }
}
