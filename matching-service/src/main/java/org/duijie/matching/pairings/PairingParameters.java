package org.duijie.matching.pairings;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.PairingState;

/** Query parameters that say which pairings are wanted, and in which order. */
public class PairingParameters {
    /** Only those of this demand. */
    @QueryParam("demand")
    UUID demand;

    /** Only those of this outcome. */
    @QueryParam("outcome")
    UUID outcome;

    /** Where in its life a pairing is. */
    @QueryParam("state")
    PairingState state;

    /** How well the two fit. */
    @QueryParam("level")
    PairingLevel level;

    /** {@code NEWEST}, or {@code SCORE} from the highest on, as the score is told to the caller. */
    @QueryParam("sort")
    PairingFilter.PairingSort sort;

    PairingFilter filter() {
        return new PairingFilter(demand, outcome, state, level, sort);
    }
}
