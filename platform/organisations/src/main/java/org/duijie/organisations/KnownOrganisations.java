package org.duijie.organisations;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;

/** Where the organisations are kept that the platform knows. */
@ApplicationScoped
public class KnownOrganisations implements PanacheRepositoryBase<KnownOrganisation, UUID> {

    Uni<Void> put(KnownOrganisation organisation) {
        return Panache.getSession()
                .flatMap(session -> session.merge(organisation))
                .replaceWithVoid();
    }

    /**
     * Goes on where all are known; what was registered a moment ago may not be yet.
     *
     * @param byField organisations by the field that names them
     * @throws ProblemException {@code invalid}, naming each field whose organisation nobody has told of
     */
    public Uni<Void> requireKnown(Map<String, UUID> byField) {
        return require(byField, found -> true);
    }

    /**
     * As {@link #requireKnown}, of one that is of a kind, too.
     *
     * @throws ProblemException {@code invalid}, naming the field
     */
    public Uni<Void> requireKnown(String field, UUID id, OrganisationKind kind) {
        return require(Map.of(field, id), found -> found.kind() == kind);
    }

    private Uni<Void> require(Map<String, UUID> byField, Predicate<KnownOrganisation> wanted) {
        return known(byField.values(), wanted)
                .invoke(known -> {
                    List<Violation> unknown = byField.entrySet().stream()
                            .filter(named -> !known.contains(named.getValue()))
                            .map(named -> Violation.of(named.getKey(), "unknown-organisation"))
                            .sorted(Comparator.comparing(Violation::field))
                            .toList();
                    if (!unknown.isEmpty()) {
                        throw ProblemException.invalid(unknown);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Set<UUID>> known(Collection<UUID> ids, Predicate<KnownOrganisation> wanted) {
        return list("id in ?1", ids)
                .map(found ->
                        found.stream().filter(wanted).map(KnownOrganisation::id).collect(Collectors.toSet()));
    }
}
