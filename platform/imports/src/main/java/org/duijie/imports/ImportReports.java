package org.duijie.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.records.problems.Violation;

/** Where is kept what became of each row. */
@ApplicationScoped
class ImportReports {
    /** All lines of a part at once: a statement per line would take most of the time of an import. */
    private static final String ADD = """
            insert into import_row (job_id, row_number, result, record_id, content_hash, reasons, notes)
            select ?1, line.row_number, line.result, line.record_id, line.content_hash, line.reasons, line.notes
            from json_to_recordset(cast(cast(?2 as text) as json)) as line
                (row_number bigint, result text, record_id uuid, content_hash text, reasons text, notes text)
            """;

    private static final String LINES = """
            select row_number, result, record_id, reasons, notes from import_row
            where job_id = ?1 and row_number > ?2 and (?3 = '' or result = ?3)
            order by row_number
            """;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Violation>> VIOLATIONS = new TypeReference<>() {};

    /** A line as {@link #ADD} takes it. */
    private record Kept(
            long row_number, String result, UUID record_id, String content_hash, String reasons, String notes) {}

    Uni<Void> add(ImportJob job, List<RowReport> lines) {
        List<Kept> kept = lines.stream()
                .map(line -> new Kept(
                        line.row(),
                        line.result().name(),
                        line.recordId(),
                        job.isDryRun() ? line.hash() : null,
                        write(line.reasons()),
                        write(line.notes())))
                .toList();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD)
                        .setParameter(1, job.id())
                        .setParameter(2, write(kept))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Lines of the report after a row, by row. */
    Uni<List<RowReport>> lines(UUID job, RowResult result, long after, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LINES, Object[].class)
                        .setParameter(1, job)
                        .setParameter(2, after)
                        .setParameter(3, result == null ? "" : result.name())
                        .setMaxResults(most)
                        .getResultList())
                .map(rows -> rows.stream().map(ImportReports::line).toList());
    }

    private static RowReport line(Object[] row) {
        return new RowReport(
                ((Number) row[0]).longValue(),
                RowResult.valueOf((String) row[1]),
                (UUID) row[2],
                null,
                violations((String) row[3]),
                violations((String) row[4]));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Violation> violations(String written) {
        try {
            return JSON.readValue(written, VIOLATIONS);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A line of a report cannot be read", corrupt);
        }
    }
}
