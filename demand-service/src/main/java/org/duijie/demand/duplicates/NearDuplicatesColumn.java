package org.duijie.demand.duplicates;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps near-duplicates as JSON. */
@Converter
public class NearDuplicatesColumn extends JsonColumn<NearDuplicates> {
    public NearDuplicatesColumn() {
        super(NearDuplicates.class);
    }
}
