package org.duijie.matching.pairings;

import jakarta.persistence.Converter;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps a pairing as events tell of it as JSON. */
@Converter
@Immutable
public class PairingColumn extends JsonColumn<Pairing> {
    public PairingColumn() {
        super(Pairing.class);
    }
}
