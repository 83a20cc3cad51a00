package org.duijie.demand.duplicates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duijie.demand.access.Disclosures;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.duplicates.NearDuplicates.Alike;
import org.duijie.demand.duplicates.NearDuplicatesView.NearDuplicate;
import org.duijie.records.identity.Caller;

/**
 * The company of a demand, or the park, reads which demands are like it. Confidential ones are named to the park, which is
 * noted of each: in a transaction.
 */
@ApplicationScoped
class ReadNearDuplicates {
    private final Demands demands;
    private final DuplicateChecks checks;
    private final Disclosures disclosures;

    ReadNearDuplicates(Demands demands, DuplicateChecks checks, Disclosures disclosures) {
        this.demands = demands;
        this.checks = checks;
        this.disclosures = disclosures;
    }

    Uni<NearDuplicatesView> of(UUID demandId, Caller caller) {
        return demands.known(demandId, caller)
                .invoke(demand -> demand.requireInside(caller))
                .flatMap(demand -> checks.findById(demandId))
                .flatMap(check -> check == null
                        ? Uni.createFrom().item(NearDuplicatesView.UNCHECKED)
                        : named(check, caller).map(items -> view(check, items, caller)));
    }

    private Uni<List<NearDuplicate>> named(DuplicateCheck check, Caller caller) {
        List<Alike> alike =
                caller.isPark() ? check.found().items() : check.found().seen().own();
        return demands.list("id in ?1", alike.stream().map(Alike::id).toList())
                .map(found -> found.stream()
                        .filter(demand -> demand.isKnownTo(caller))
                        .toList())
                .call(found -> disclosures.noteInside(found, caller))
                .map(found -> named(alike, found));
    }

    private static List<NearDuplicate> named(List<Alike> alike, List<Demand> found) {
        Map<UUID, Demand> byId = found.stream().collect(Collectors.toMap(Demand::id, Function.identity()));
        return alike.stream()
                .filter(one -> byId.containsKey(one.id()))
                .map(one -> new NearDuplicate(
                        one.id(),
                        one.organisationId(),
                        byId.get(one.id()).content().title(),
                        one.likeness()))
                .toList();
    }

    private static NearDuplicatesView view(DuplicateCheck check, List<NearDuplicate> items, Caller caller) {
        int others = caller.isPark() ? 0 : check.found().seen().others();
        return new NearDuplicatesView(check.state(), check.askedAt(), check.doneAt(), items, others);
    }
}
