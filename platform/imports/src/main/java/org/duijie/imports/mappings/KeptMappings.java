package org.duijie.imports.mappings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.duijie.imports.mappings.MappingView.MappingEntry;

/** Mappings that organisations keep, by name. */
@ApplicationScoped
class KeptMappings {
    private static final String ALL =
            "select name, updated_at from import_mapping where organisation_id = ?1 order by name";
    private static final String FIND =
            "select name, mapping, updated_at from import_mapping where organisation_id = ?1 and name = ?2";
    private static final String KEEP = """
            insert into import_mapping (organisation_id, name, mapping, updated_at) values (?1, ?2, ?3, ?4)
            on conflict (organisation_id, name) do update set mapping = excluded.mapping, updated_at = excluded.updated_at
            """;

    private final MappingText text = new MappingText();
    private final Clock clock;

    KeptMappings(Clock clock) {
        this.clock = clock;
    }

    /** By name, without what they say: they are many, and each may be long. */
    Uni<List<MappingEntry>> all(UUID organisation) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ALL, Object[].class)
                        .setParameter(1, organisation)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new MappingEntry((String) row[0], ((OffsetDateTime) row[1]).toInstant()))
                        .toList());
    }

    /** Null where there is none of the name. */
    Uni<MappingView> find(UUID organisation, String name) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, organisation)
                        .setParameter(2, name)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : view(row));
    }

    Uni<MappingView> keep(UUID organisation, String name, ImportMapping mapping) {
        Instant now = clock.instant();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, organisation)
                        .setParameter(2, name)
                        .setParameter(3, text.convertToDatabaseColumn(mapping))
                        .setParameter(4, now)
                        .executeUpdate())
                .replaceWith(new MappingView(name, mapping, now));
    }

    /** False where there was none. */
    Uni<Boolean> drop(UUID organisation, String name) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "delete from import_mapping where organisation_id = ?1 and name = ?2")
                        .setParameter(1, organisation)
                        .setParameter(2, name)
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    private MappingView view(Object[] row) {
        Instant updatedAt = ((OffsetDateTime) row[2]).toInstant();
        return new MappingView((String) row[0], text.convertToEntityAttribute((String) row[1]), updatedAt);
    }
}
