package org.duijie.demand.demands;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps remarks as JSON. */
@Converter
@Immutable
public class RemarksColumn extends JsonColumn<Remarks> {
    public RemarksColumn() {
        super(Remarks.class);
    }
}
