package org.duijie.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds records of the same content. */
@ApplicationScoped
class SameContent {
    private static final String ONE_AT_A_TIME =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 4))) locked";
    private static final String RECORDS = """
            select distinct on (content_hash) content_hash, id from %s
            where organisation_id = ?1 and content_hash = any(string_to_array(?2, ','))
            order by content_hash, id
            """;
    private static final String ROWS = """
            select content_hash, record_id from import_row
            where job_id = ?1 and content_hash = any(string_to_array(?2, ','))
            """;

    private static final String OWN = """
            select id, content_hash from %s
            where organisation_id = ?1 and id = any(cast(string_to_array(?2, ',') as uuid[]))
            """;

    /** Lets two jobs of one organisation follow one another, part by part: neither makes what the other has made. */
    Uni<Void> oneAtATime(UUID organisation) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ONE_AT_A_TIME, Integer.class)
                        .setParameter(1, organisation.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** By hash, the records that are there; in a dry run also the hashes of rows before, of which no record was made. */
    Uni<Map<String, UUID>> known(String table, ImportJob job, Collection<String> hashes) {
        Map<String, UUID> known = new HashMap<>();
        Uni<Void> earlier = job.isDryRun()
                ? find(ROWS, job.id(), hashes).invoke(rows -> put(rows, known)).replaceWithVoid()
                : Uni.createFrom().voidItem();
        return earlier.chain(() -> find(RECORDS.formatted(table), job.organisationId(), hashes))
                .invoke(rows -> put(rows, known))
                .replaceWith(known);
    }

    /** Of records that are named by their ids, the organisation's own, with their hashes. */
    Uni<Map<UUID, String>> own(String table, ImportJob job, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<String> texts = ids.stream().map(UUID::toString).toList();
        return find(OWN.formatted(table), job.organisationId(), texts).map(rows -> {
            Map<UUID, String> own = new HashMap<>();
            rows.forEach(row -> own.put((UUID) row[0], (String) row[1]));
            return own;
        });
    }

    private static Uni<List<Object[]>> find(String query, UUID of, Collection<String> hashes) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(query, Object[].class)
                .setParameter(1, of)
                .setParameter(2, String.join(",", hashes))
                .getResultList());
    }

    private static void put(List<Object[]> rows, Map<String, UUID> known) {
        rows.forEach(row -> known.put((String) row[0], (UUID) row[1]));
    }
}
