package org.duijie.demand.duplicates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.demand.demands.Demand;

/** Tells whether a demand is a copy of an earlier one of the same company. */
@ApplicationScoped
public class Copies {
    private final DuplicateChecks checks;
    private final DuplicatesConfig config;

    Copies(DuplicateChecks checks, DuplicatesConfig config) {
        this.checks = checks;
        this.config = config;
    }

    /** The demands of its own company that it is a copy of, as of its last submission; most alike first. */
    public Uni<List<UUID>> originalsOf(Demand demand) {
        return checks.findById(demand.id()).map(check -> check == null ? List.of() : originals(check));
    }

    private List<UUID> originals(DuplicateCheck check) {
        return check.found().seen().own().stream()
                .filter(item -> item.likeness() >= config.copyFrom())
                .map(NearDuplicates.Alike::id)
                .toList();
    }
}
