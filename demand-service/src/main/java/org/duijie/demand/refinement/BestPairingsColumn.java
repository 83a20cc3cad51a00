package org.duijie.demand.refinement;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps pairings as JSON. */
@Converter
public class BestPairingsColumn extends JsonColumn<BestPairings> {
    public BestPairingsColumn() {
        super(BestPairings.class);
    }
}
