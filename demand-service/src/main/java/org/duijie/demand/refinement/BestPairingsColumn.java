package org.duijie.demand.refinement;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps pairings as JSON. */
@Converter
@Immutable
public class BestPairingsColumn extends JsonColumn<BestPairings> {
    public BestPairingsColumn() {
        super(BestPairings.class);
    }
}
