package org.duijie.roadshow.subjects;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where subjects are kept. */
@ApplicationScoped
public class Subjects implements PanacheRepositoryBase<Subject, UUID> {

    /**
     * The subject as it is until the transaction ends, or null. Whoever also locks a roadshow holds the subject first:
     * news of a subject takes the two locks in this order too.
     */
    public Uni<Subject> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Those of the given subjects that are known. */
    public Uni<Map<UUID, Subject>> byId(Collection<UUID> ids) {
        return list("id in ?1", ids)
                .map(found -> found.stream().collect(Collectors.toMap(Subject::id, Function.identity())));
    }

    /** Written at once, so that its lock is taken before those of roadshows. */
    Uni<Void> put(Subject subject) {
        return Panache.getSession().flatMap(session -> session.merge(subject)).chain(this::flush);
    }
}
