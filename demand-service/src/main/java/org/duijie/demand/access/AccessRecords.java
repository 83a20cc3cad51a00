package org.duijie.demand.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Who may read what is noted of the access to a demand. */
@ApplicationScoped
class AccessRecords {
    private final Demands demands;

    AccessRecords(Demands demands) {
        this.demands = demands;
    }

    /**
     * The demand, where the caller may read its grants or openings: its company, and whom the operation's roles let
     * through besides. The auditor knows of every demand here, and of nothing of what it says.
     */
    Uni<Demand> readable(UUID id, Caller caller) {
        if (caller.is(Role.AUDITOR)) {
            return demands.findById(id).onItem().ifNull().failWith(() -> ProblemException.of(ProblemCode.NOT_FOUND));
        }
        return demands.known(id, caller).invoke(demand -> demand.requireInside(caller));
    }

    /** As {@link #readable}, and the park where the demand is its own alone. */
    Uni<Demand> own(UUID id, Caller caller) {
        return readable(id, caller).invoke(demand -> {
            if (!caller.is(Role.AUDITOR)) {
                demand.requireOwner(caller);
            }
        });
    }
}
