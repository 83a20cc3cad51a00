package org.duijie.outcome.resources;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps what is said of one kind as JSON. */
@Converter
public class FacilityColumn extends JsonColumn<FacilityContent> {
    public FacilityColumn() {
        super(FacilityContent.class);
    }
}
