package org.duijie.matching.pairings;

import jakarta.persistence.Converter;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.web.json.JsonColumn;

/** Keeps a pairing as events tell of it as JSON. */
@Converter
public class PairingColumn extends JsonColumn<Pairing> {
    public PairingColumn() {
        super(Pairing.class);
    }
}
