package org.duijie.matching.pairings;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps decisions as JSON. */
@Converter
public class DecisionsColumn extends JsonColumn<PairingDecisions> {
    public DecisionsColumn() {
        super(PairingDecisions.class);
    }
}
