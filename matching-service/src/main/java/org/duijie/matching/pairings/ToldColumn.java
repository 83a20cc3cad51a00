package org.duijie.matching.pairings;

import jakarta.persistence.Converter;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps what was told of a pairing as JSON. */
@Converter
@Immutable
public class ToldColumn extends JsonColumn<ToldColumn.Told> {
    public ToldColumn() {
        super(Told.class);
    }

    /**
     * A pairing as it was told.
     *
     * @param pairing with the score to the last digit
     * @param decisions with what the sides said to each other
     */
    record Told(Pairing pairing, PairingDecisions decisions) {}
}
