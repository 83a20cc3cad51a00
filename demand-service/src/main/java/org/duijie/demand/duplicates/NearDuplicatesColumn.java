package org.duijie.demand.duplicates;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps near-duplicates as JSON. */
@Converter
@Immutable
public class NearDuplicatesColumn extends JsonColumn<NearDuplicates> {
    public NearDuplicatesColumn() {
        super(NearDuplicates.class);
    }
}
