package org.duijie.outcome.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duijie.exchange.Row;
import org.duijie.messaging.Ids;
import org.duijie.outcome.intake.ContentCheck;
import org.duijie.outcome.outcomes.ContentColumn;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.web.problems.ProblemException;

/** Makes a draft of a row, or says why not. Two jobs of one university follow one another, row by row. */
@ApplicationScoped
class ImportRow {
    private static final String ONE_AT_A_TIME =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 4))) locked";
    private static final String SAME =
            "select id from outcome where organisation_id = ?1 and content_hash = md5(?2) limit 1";

    private final ContentCheck check;
    private final Outcomes outcomes;
    private final Ids ids;
    private final Clock clock;

    ImportRow(ContentCheck check, Outcomes outcomes, Ids ids, Clock clock) {
        this.check = check;
        this.outcomes = outcomes;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Void> oneAtATime(UUID organisation) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ONE_AT_A_TIME, Integer.class)
                        .setParameter(1, organisation.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<ImportView.Line> take(ImportJob job, Row row) {
        if (row.fault() != null) {
            return Uni.createFrom().item(refused(row, List.of(new ImportView.Reason("-", wireName(row.fault())))));
        }
        OutcomeContent content;
        try {
            content = OutcomeColumns.content(row.values());
            check.check(content);
        } catch (ProblemException invalid) {
            return Uni.createFrom()
                    .item(refused(
                            row,
                            invalid.problem().violations().stream()
                                    .map(found -> new ImportView.Reason(found.field(), found.code()))
                                    .toList()));
        }
        return same(job.organisationId(), content)
                .flatMap(there -> there == null
                        ? make(job, row, content)
                        : Uni.createFrom()
                                .item(new ImportView.Line(row.number(), RowResult.ALREADY_THERE, there, List.of())));
    }

    private Uni<ImportView.Line> make(ImportJob job, Row row, OutcomeContent content) {
        if (job.isDryRun()) {
            return Uni.createFrom().item(new ImportView.Line(row.number(), RowResult.ACCEPTED, null, List.of()));
        }
        Outcome draft = Outcome.draft(ids.next(), job.organisationId(), content, clock.instant());
        return outcomes.persist(draft)
                .replaceWith(() -> new ImportView.Line(row.number(), RowResult.ACCEPTED, draft.id(), List.of()));
    }

    private static Uni<UUID> same(UUID organisation, OutcomeContent content) {
        String written = new ContentColumn().convertToDatabaseColumn(content);
        return Panache.getSession().flatMap(session -> session.createNativeQuery(SAME, UUID.class)
                .setParameter(1, organisation)
                .setParameter(2, written)
                .getSingleResultOrNull());
    }

    private static ImportView.Line refused(Row row, List<ImportView.Reason> reasons) {
        return new ImportView.Line(row.number(), RowResult.REFUSED, null, reasons);
    }

    private static String wireName(Row.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
