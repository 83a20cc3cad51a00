package org.duijie.demand.demands;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps remarks as JSON. */
@Converter
public class RemarksColumn extends JsonColumn<Remarks> {
    public RemarksColumn() {
        super(Remarks.class);
    }
}
