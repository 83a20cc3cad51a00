package org.duijie.candidates;

import io.smallrye.mutiny.Uni;
import org.duijie.contracts.pairings.Pairing;

/** What a service does when both sides have accepted a pairing; nothing where it has no bean of this kind. */
public interface AcceptedPairings {

    /** Runs in the transaction that notes the pairing, once per event. */
    Uni<Void> accepted(Pairing pairing);
}
