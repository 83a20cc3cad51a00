package org.duijie.matching.pairings;

import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingEvent;

/**
 * What happened to a pairing, as its demand's side and the park learn of it and as all others do.
 *
 * @param event for the demand's side and the park
 * @param told for all others; null where they learn nothing
 * @param apart the pairing as others read it from now on, with its score to the last digit; null where they read all of it, or
 *     learn nothing
 * @param isNews whether it is told at all: what only says that a version is new belongs to the history alone
 */
record PairingNews(PairingEvent event, PairingEvent told, Pairing apart, boolean isNews) {
    boolean isPublished() {
        return told != null && isNews;
    }
}
