package org.duijie.matching.pairings;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps decisions as JSON. */
@Converter
@Immutable
public class DecisionsColumn extends JsonColumn<PairingDecisions> {
    public DecisionsColumn() {
        super(PairingDecisions.class);
    }
}
