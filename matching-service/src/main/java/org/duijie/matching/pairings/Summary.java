package org.duijie.matching.pairings;

import java.util.Map;
import org.duijie.contracts.codes.PairingLevel;

/**
 * The score of a confidential demand's pairing by what everybody may read.
 *
 * @param score after feedback, 0–1
 * @param components its parts by name
 */
record Summary(double score, PairingLevel level, Map<String, Double> components) {
    Summary {
        components = Map.copyOf(components);
    }
}
