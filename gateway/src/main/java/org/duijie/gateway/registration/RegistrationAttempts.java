package org.duijie.gateway.registration;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.duijie.messaging.Ids;

/** Registrations that were begun; each credit code has one id, however often it is tried. */
@ApplicationScoped
class RegistrationAttempts {
    /** With types, since PostgreSQL finds none for what is only selected: it would report an error, and be asked again. */
    private static final String BEGIN = """
            insert into registration_attempt (credit_code, organisation_id)
            select $1::varchar, $2::uuid where not exists (select 1 from organisation where credit_code = $1::varchar)
            on conflict (credit_code) do update set begun_at = now()
            returning organisation_id
            """;

    private final Pool pool;
    private final Ids ids;

    RegistrationAttempts(Pool pool, Ids ids) {
        this.pool = pool;
        this.ids = ids;
    }

    /**
     * Notes the attempt, at once and for good: before anything is made outside the database.
     *
     * @return the id that the organisation will have, or empty where the credit code is registered already
     */
    Uni<Optional<UUID>> begin(String creditCode) {
        return pool.preparedQuery(BEGIN)
                .execute(Tuple.of(creditCode, ids.next()))
                .map(RegistrationAttempts::first);
    }

    private static Optional<UUID> first(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(rows.iterator().next().getUUID(0));
    }

    /** Crosses the attempt out, with the current transaction. */
    Uni<Void> complete(String creditCode) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from registration_attempt where credit_code = ?1")
                        .setParameter(1, creditCode)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
