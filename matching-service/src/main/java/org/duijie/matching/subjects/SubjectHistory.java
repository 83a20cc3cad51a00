package org.duijie.matching.subjects;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duijie.engine.text.MatchText;

/**
 * Where subjects are kept as they were before they were told of anew. The database puts them there by itself, with the
 * statement that replaces them. Every method works in the current session.
 */
@ApplicationScoped
public class SubjectHistory {
    private static final String OF_VERSIONS = """
            select id, side, version, organisation_id, open, confidential, title, body, summary, facts, embedder,
                   encode(embedding, 'base64')
            from (
                select id, side, version, organisation_id, open, confidential, title, body, summary, facts, embedder,
                       embedding, cast(null as timestamptz) as replaced_at
                from subject
                union all
                select id, side, version, organisation_id, open, confidential, title, body, summary, facts, embedder,
                       embedding, replaced_at
                from subject_past) as known
            where id = any(?1) and version = any(?2)
            order by replaced_at desc nulls first
            """;

    /**
     * All that is kept of these subjects in these versions, present ones included, the last known first. Of one version there
     * may be several: the text of a confidential demand comes apart from what is told to everybody.
     */
    public Uni<List<SubjectVersion>> ofVersions(Collection<UUID> ids, Collection<Long> versions) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(OF_VERSIONS, Object[].class)
                        .setParameter(1, ids.toArray(UUID[]::new))
                        .setParameter(2, versions.toArray(Long[]::new))
                        .getResultList())
                .map(rows -> rows.stream().map(SubjectHistory::kept).toList());
    }

    private static SubjectVersion kept(Object[] row) {
        Subject subject = new Subject(
                (UUID) row[0],
                SubjectKind.valueOf((String) row[1]),
                ((Number) row[2]).longValue(),
                (UUID) row[3],
                (Boolean) row[4],
                (Boolean) row[5],
                new MatchText((String) row[6], (String) row[7], (String) row[8]),
                FactsColumn.FORM.convertToEntityAttribute((String) row[9]));
        byte[] embedding = Base64.getMimeDecoder().decode((String) row[11]);
        return new SubjectVersion(subject, embedding, (String) row[10]);
    }
}
