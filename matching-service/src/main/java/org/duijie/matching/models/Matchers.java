package org.duijie.matching.models;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Where learnt versions are kept, and which version is current. Every method works in the current session. */
@ApplicationScoped
class Matchers implements PanacheRepositoryBase<StoredMatcher, String> {
    private static final String PUT = """
            insert into matcher (version, base, learnt_at, learnt_by, figures, changes, model)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (version) do update set figures = excluded.figures, changes = excluded.changes
            """;
    private static final String SWITCH = "insert into matcher_switch (version, at, by, note) values (?1, ?2, ?3, ?4)";
    private static final String CURRENT = """
            select last.version from (select version from matcher_switch order by id desc limit 1) as last
            left join matcher on matcher.version = last.version
            where last.version = ?1 or matcher.base = ?1
            """;
    private static final String SWITCHED_AT = "select at from matcher_switch order by id desc limit 1";
    private static final String CLAIM = """
            update matcher_learning set claimed_until = now() + interval '30 minutes'
            where claimed_until is null or claimed_until < now()
            """;
    private static final String RELEASE = "update matcher_learning set claimed_until = null";

    /** Newest first. */
    Uni<List<StoredMatcher>> all() {
        return list("order by learntAt desc, version");
    }

    /**
     * Of a version that is there already, and was learnt again, what was found now is kept; it is as old as it was, so that one that
     * the park has turned down does not wait again.
     */
    Uni<Void> put(StoredMatcher matcher, byte[] model, MatcherChanges changes) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(PUT)
                        .setParameter(1, matcher.version())
                        .setParameter(2, matcher.base())
                        .setParameter(3, matcher.learntAt())
                        .setParameter(4, matcher.learntBy())
                        .setParameter(5, new FiguresColumn().convertToDatabaseColumn(matcher.figures()))
                        .setParameter(6, new ChangesColumn().convertToDatabaseColumn(changes))
                        .setParameter(7, model)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<byte[]> model(String version) {
        return Panache.getSession()
                .flatMap(session -> session.find(StoredModel.class, version))
                .map(StoredModel::model);
    }

    /**
     * The version that was made current last, or null where none ever was, or where it was learnt over the matcher of another
     * release: then that which ships scores.
     *
     * @param shipped the version that ships
     */
    Uni<String> current(String shipped) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(CURRENT, String.class)
                .setParameter(1, shipped)
                .getSingleResultOrNull());
    }

    /** When that was, or null. */
    Uni<Instant> switchedAt() {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(SWITCHED_AT, Instant.class)
                .getSingleResultOrNull());
    }

    /** What a version would have changed when it was learnt; null where there is no such version, or that was not looked at. */
    Uni<MatcherChanges> changes(String version) {
        return Panache.getSession()
                .flatMap(session -> session.find(StoredChanges.class, version))
                .map(stored -> stored == null ? null : stored.changes());
    }

    Uni<Void> makeCurrent(String version, Instant at, String by, String note) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(SWITCH)
                        .setParameter(1, version)
                        .setParameter(2, at)
                        .setParameter(3, by)
                        .setParameter(4, note == null ? "" : note)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Gives false while somebody else learns. */
    Uni<Boolean> claimLearning() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CLAIM).executeUpdate())
                .map(rows -> rows > 0);
    }

    Uni<Void> releaseLearning() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(RELEASE).executeUpdate())
                .replaceWithVoid();
    }
}
