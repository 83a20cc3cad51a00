package org.duijie.demand.attachments;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Where it is kept which files demands have. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    /** The files of a demand, in the order in which they came. */
    Uni<List<Attachment>> of(UUID demand) {
        return list("demandId = ?1 order by id", demand);
    }

    /** One file of a demand, or not found. */
    Uni<Attachment> one(UUID demand, UUID id) {
        return find("id = ?1 and demandId = ?2", id, demand)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(ProblemCode.NOT_FOUND));
    }

    /** The text of all files of a demand together, cut at the limit; null where there is none. */
    Uni<String> textOf(UUID demand, int limit) {
        return of(demand).map(all -> {
            String text = all.stream()
                    .map(Attachment::text)
                    .filter(one -> one != null && !one.isBlank())
                    .collect(Collectors.joining("\n"));
            return text.isEmpty() ? null : text.substring(0, text.offsetByCodePoints(0, points(text, limit)));
        });
    }

    private static int points(String text, int limit) {
        return Math.min(limit, text.codePointCount(0, text.length()));
    }
}
