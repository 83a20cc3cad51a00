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

    /**
     * A page of what is told of versions, newest first, and one more where another page follows.
     *
     * @param below versions from this one on are left out
     */
    Uni<List<VersionView>> lines(UUID demandId, long below, int most, Caller caller) {
        return readable(demandId, caller).flatMap(found -> versions.lines(demandId, below, most + 1, found.reader())
                .map(lines -> lines.stream()
                        .map(one -> VersionView.line(one, found.reader()))
                        .toList()));
    }

    Uni<VersionView> one(UUID demandId, long version, Caller caller) {
        return readable(demandId, caller).flatMap(found -> one(found, version)
                .flatMap(one -> note(found, List.of(one)).replaceWith(() -> VersionView.whole(one, found.reader()))));
    }

    /** @param since an earlier version; the one before where it is null */
    Uni<VersionView.Changes> changes(UUID demandId, long version, Long since, Caller caller) {
        return readable(demandId, caller).flatMap(found -> one(found, version)
                .flatMap(later -> (since == null ? before(found, later) : one(found, since))
                        .flatMap(earlier -> note(found, List.of(later, earlier))
                                .replaceWith(() -> VersionView.Changes.between(earlier, later, found.reader())))));
    }

    private Uni<DemandVersion> one(Readable found, long version) {
        if (version > found.demand().version()) {
            return Uni.createFrom().failure(ProblemException.of(ProblemCode.NOT_FOUND));
        }
        return versions.one(found.demand().id(), version, found.reader())
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(ProblemCode.NOT_FOUND));
    }

    /** The first version differs from none. */
    private Uni<DemandVersion> before(Readable found, DemandVersion later) {
        return versions.before(later, found.reader()).map(before -> before == null ? later : before);
    }

    private Uni<Readable> readable(UUID demandId, Caller caller) {
        return demands.known(demandId, caller).flatMap(demand -> disclosures
                .basis(demand, caller)
                .map(basis -> new Readable(demand, caller, basis, Reader.of(demand, caller, basis != null))));
    }

    /**
     * A version is opened as the demand itself is: where that is confidential now, whatever it was when the version was made,
     * and where it was confidential then.
     */
    private Uni<Void> note(Readable found, List<DemandVersion> shown) {
        boolean confidential = !found.demand().isReadUnnotedBy(found.caller());
        return shown.stream()
                .filter(one -> confidential || one.wasConfidential())
                .findFirst()
                .map(one -> disclosures.note(found.demand(), one.version(), found.caller(), found.basis()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private record Readable(Demand demand, Caller caller, DisclosureBasis basis, Reader reader) {}
}
