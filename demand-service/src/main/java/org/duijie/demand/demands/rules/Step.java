package org.duijie.demand.demands.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duijie.contracts.demands.DemandStatus;

/** A step in the life of a demand: from where, to where, and whose it is. */
public enum Step {
    SUBMIT(Actor.OWNER, DemandStatus.SUBMITTED, DemandStatus.DRAFT, DemandStatus.RETURNED),
    RETURN(Actor.PARK, DemandStatus.RETURNED, DemandStatus.SUBMITTED),
    PUBLISH(Actor.PARK, DemandStatus.PUBLISHED, DemandStatus.SUBMITTED),
    WITHDRAW(Actor.OWNER, DemandStatus.WITHDRAWN, DemandStatus.PUBLISHED, DemandStatus.IN_TALKS),
    /** Both sides of a pairing accepted it. */
    ENTER_TALKS(Actor.PLATFORM, DemandStatus.IN_TALKS, DemandStatus.PUBLISHED);

    private final Actor actor;
    private final DemandStatus to;
    private final Set<DemandStatus> from;

    Step(Actor actor, DemandStatus to, DemandStatus... from) {
        this.actor = actor;
        this.to = to;
        this.from = Set.of(from);
    }

    public DemandStatus to() {
        return to;
    }

    public boolean isPossibleIn(DemandStatus status) {
        return from.contains(status);
    }

    /** The step's name in addresses, such as {@code submit}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The steps that the given actors could take in a status. */
    public static List<String> allowed(DemandStatus status, Set<Actor> actors) {
        return Arrays.stream(values())
                .filter(step -> step.isPossibleIn(status) && actors.contains(step.actor))
                .map(Step::wireName)
                .toList();
    }

    /** Whose step it is. */
    public enum Actor {
        OWNER,
        PARK,
        PLATFORM
    }
}
