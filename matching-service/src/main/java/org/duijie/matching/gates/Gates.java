package org.duijie.matching.gates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The gates as they stand.
 *
 * @param conflicts the park's conflict list
 * @param today the day on which expiry is judged
 */
public record Gates(Conflicts conflicts, LocalDate today) {

    /** The closed gates between the two, in either order; empty where the pair may be proposed. */
    public Set<Gate> closed(Party one, Party other) {
        Set<Gate> closed = EnumSet.noneOf(Gate.class);
        closeIf(!one.open() || !other.open(), Gate.STATUS, closed);
        closeIf(one.hasExpired(today) || other.hasExpired(today), Gate.EXPIRY, closed);
        closeIf(one.sharesOrganisationWith(other), Gate.OWN_ORGANISATION, closed);
        closeIf(conflicts.between(one, other), Gate.CONFLICT, closed);
        closeIf(one.isHidden() || other.isHidden(), Gate.VISIBILITY, closed);
        closeIf(!Modes.canMeet(one.modes(), other.modes()), Gate.MODES, closed);
        return closed;
    }

    public boolean open(Party one, Party other) {
        return closed(one, other).isEmpty();
    }

    private static void closeIf(boolean shut, Gate gate, Set<Gate> closed) {
        if (shut) {
            closed.add(gate);
        }
    }
}
