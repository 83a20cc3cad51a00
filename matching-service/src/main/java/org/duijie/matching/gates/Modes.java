package org.duijie.matching.gates;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.duijie.contracts.codes.CooperationMode;

/**
 * Which modes can meet. The parties may still agree on another contract of the same kind, so a mode meets every other of
 * its kind: those about a right (transfer, licence, contribution as equity) and those about work (development alone or
 * together, consulting, service). A company that wants work done and a university that only lets a right go do not meet.
 */
final class Modes {
    private static final Map<CooperationMode, Kind> KINDS = new EnumMap<>(Map.of(
            CooperationMode.TRANSFER, Kind.RIGHT,
            CooperationMode.LICENCE, Kind.RIGHT,
            CooperationMode.EQUITY, Kind.RIGHT,
            CooperationMode.DEVELOPMENT, Kind.WORK,
            CooperationMode.JOINT_DEVELOPMENT, Kind.WORK,
            CooperationMode.CONSULTING, Kind.WORK,
            CooperationMode.SERVICE, Kind.WORK));

    private Modes() {}

    /** Who says nothing is open to everything. */
    static boolean canMeet(Set<CooperationMode> wanted, Set<CooperationMode> offered) {
        return wanted.isEmpty() || offered.isEmpty() || kinds(wanted).stream().anyMatch(kinds(offered)::contains);
    }

    private static Set<Kind> kinds(Set<CooperationMode> modes) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        modes.forEach(mode -> kinds.add(KINDS.get(mode)));
        return kinds;
    }

    private enum Kind {
        RIGHT,
        WORK
    }
}
