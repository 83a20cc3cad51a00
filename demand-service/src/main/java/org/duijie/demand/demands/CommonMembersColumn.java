package org.duijie.demand.demands;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps the demands that a common one stands for as JSON. */
@Converter
@Immutable
public class CommonMembersColumn extends JsonColumn<CommonMembers> {
    public CommonMembersColumn() {
        super(CommonMembers.class);
    }
}
