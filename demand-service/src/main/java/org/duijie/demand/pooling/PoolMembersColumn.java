package org.duijie.demand.pooling;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps the demands of a pool as JSON. */
@Converter
public class PoolMembersColumn extends JsonColumn<PoolMembers> {
    public PoolMembersColumn() {
        super(PoolMembers.class);
    }
}
