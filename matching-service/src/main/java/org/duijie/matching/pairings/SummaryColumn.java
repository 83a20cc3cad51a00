package org.duijie.matching.pairings;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps the score by what everybody may read as JSON. */
@Converter
@Immutable
public class SummaryColumn extends JsonColumn<Summary> {
    public SummaryColumn() {
        super(Summary.class);
    }
}
