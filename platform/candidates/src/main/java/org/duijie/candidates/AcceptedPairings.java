package org.duijie.candidates;

import io.smallrye.mutiny.Uni;
import org.duijie.contracts.pairings.Pairing;

/**
 * What a service does when both sides have accepted a pairing, met or signed; nothing where it has no bean of this kind.
 * Called with every event of such a pairing: what was done before must stay as it is.
 */
public interface AcceptedPairings {

    /** Runs in the transaction that notes the pairing, once per event. */
    Uni<Void> accepted(Pairing pairing);

    /** As {@link #accepted}, of a pairing that was accepted and is not any more: talks were ended, or a side was withdrawn. */
    Uni<Void> ended(Pairing pairing);
}
