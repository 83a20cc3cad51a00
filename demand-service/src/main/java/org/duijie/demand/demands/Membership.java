package org.duijie.demand.demands;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;

/**
 * Keeps common demands and what is part of them in step, each in the transaction of what happens to the other: who leaves is told
 * of on both sides, and when the common demand ends, all stand alone again.
 */
@ApplicationScoped
public class Membership {
    private final Demands demands;
    private final DemandEvents events;
    private final Clock clock;

    Membership(Demands demands, DemandEvents events, Clock clock) {
        this.demands = demands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What follows where a demand has ended, or its company took it out: it leaves its common demand, which is withdrawn with
     * the last one; and where it is a common demand itself, all that are part of it are free.
     */
    public Uni<Void> ended(Demand demand) {
        return leave(demand)
                .chain(() -> demand.isCommon() ? free(demand) : Uni.createFrom().voidItem());
    }

    /** As {@link #ended}, of a demand that goes on alone. */
    public Uni<Void> leave(Demand demand) {
        if (!demand.isPooled()) {
            return Uni.createFrom().voidItem();
        }
        UUID common = demand.commonDemandId();
        demand.standAlone();
        // Who locked the demand holds it, unless the demand became part of it while the lock was waited for.
        return demands.findById(common, LockModeType.PESSIMISTIC_WRITE).flatMap(left -> lose(left, demand));
    }

    private Uni<Void> lose(Demand common, Demand member) {
        common.lose(member.id(), clock.instant());
        if (common.members().isEmpty() && common.status().isOpen()) {
            common.withdraw(clock.instant());
            return events.withdrawn(common);
        }
        return common.status().isOpen()
                ? events.revised(common)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> free(Demand common) {
        return demands.lockMembers(common).flatMap(members -> {
            members.forEach(member -> member.becomeFree(clock.instant()));
            if (common.status() == DemandStatus.WITHDRAWN) {
                common.dissolve();
            }
            return tell(members);
        });
    }

    /** Makes these part of the common demand, which stands for them from now on. */
    public Uni<Void> gather(Demand common, List<Demand> members) {
        common.standFor(members);
        members.forEach(member -> member.enterPool(common.id(), clock.instant()));
        return tell(members);
    }

    /**
     * Those that a common demand stood for are part of it again, as far as they are free and have not ended.
     *
     * @throws ProblemException {@code conflict} where none is
     */
    public Uni<Void> gatherAgain(Demand common) {
        List<UUID> before =
                common.members().stream().map(CommonMember::demandId).toList();
        return demands.lockAll(before).flatMap(found -> {
            List<Demand> members = found.stream().filter(Demand::isPoolable).toList();
            if (members.isEmpty()) {
                throw ProblemException.conflict(Violation.of("members", "consent-missing"));
            }
            return gather(common, members);
        });
    }

    /** Of those that others know of. */
    private Uni<Void> tell(List<Demand> changed) {
        return Multi.createFrom()
                .iterable(changed)
                .filter(one -> one.status().isOpen())
                .onItem()
                .transformToUniAndConcatenate(events::revised)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
