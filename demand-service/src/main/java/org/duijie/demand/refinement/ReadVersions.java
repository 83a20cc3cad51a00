package org.duijie.demand.refinement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.demand.access.DisclosureBasis;
import org.duijie.demand.access.Disclosures;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Reads what a demand said at its versions, of those that the caller may read. */
@ApplicationScoped
class ReadVersions {
    private final Demands demands;
    private final DemandVersions versions;
    private final Disclosures disclosures;

    ReadVersions(Demands demands, DemandVersions versions, Disclosures disclosures) {
        this.demands = demands;
        this.versions = versions;
        this.disclosures = disclosures;
    }

    /** Newest first. */
    Uni<List<VersionView>> lines(UUID demandId, Caller caller) {
        return readable(demandId, caller).map(found -> found.versions().stream()
                .map(one -> VersionView.line(one, found.isInside()))
                .toList());
    }

    Uni<VersionView> one(UUID demandId, int version, Caller caller) {
        return readable(demandId, caller).flatMap(found -> {
            DemandVersion one = found.version(version);
            return note(found, List.of(one)).replaceWith(() -> VersionView.whole(one, found.isInside()));
        });
    }

    /** @param since an earlier version; the one before where it is null */
    Uni<VersionView.Changes> changes(UUID demandId, int version, Integer since, Caller caller) {
        return readable(demandId, caller).flatMap(found -> {
            DemandVersion later = found.version(version);
            DemandVersion earlier = since == null ? found.before(later) : found.version(since);
            return note(found, List.of(later, earlier))
                    .replaceWith(() -> VersionView.Changes.between(earlier, later, found.isInside()));
        });
    }

    private Uni<Readable> readable(UUID demandId, Caller caller) {
        return demands.known(demandId, caller)
                .flatMap(demand -> disclosures.basis(demand, caller).flatMap(basis -> versions.readable(
                                demand, caller, basis != null)
                        .map(all -> new Readable(demand, caller, basis, all))));
    }

    /** What was confidential when it was said is opened with a version as it is with the demand itself. */
    private Uni<Void> note(Readable found, List<DemandVersion> shown) {
        return shown.stream()
                .filter(DemandVersion::wasConfidential)
                .findFirst()
                .map(one -> disclosures.note(found.demand(), one.version(), found.caller(), found.basis()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private record Readable(Demand demand, Caller caller, DisclosureBasis basis, List<DemandVersion> versions) {
        boolean isInside() {
            return demand.isInside(caller);
        }

        DemandVersion version(int wanted) {
            return versions.stream()
                    .filter(one -> one.version() == wanted)
                    .findFirst()
                    .orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND));
        }

        DemandVersion before(DemandVersion later) {
            int place = versions.indexOf(later);
            return place + 1 < versions.size() ? versions.get(place + 1) : later;
        }
    }
}
