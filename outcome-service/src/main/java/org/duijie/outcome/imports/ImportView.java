package org.duijie.outcome.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.web.records.RecordView;

/**
 * A job as its university sees it.
 *
 * @param rows rows done so far
 * @param note headings that were not known, or why the file could not be read
 */
public record ImportView(
        UUID id,
        long version,
        ImportStatus status,
        boolean dryRun,
        int rows,
        int accepted,
        int refused,
        int alreadyThere,
        String note,
        Instant createdAt,
        Instant updatedAt)
        implements RecordView {

    static ImportView of(ImportJob job) {
        return new ImportView(
                job.id(),
                job.version(),
                job.status(),
                job.isDryRun(),
                job.accepted() + job.refused() + job.alreadyThere(),
                job.accepted(),
                job.refused(),
                job.alreadyThere(),
                job.note(),
                job.createdAt(),
                job.updatedAt());
    }

    /**
     * What became of a row.
     *
     * @param row its number in the file, from 1 under the heading
     * @param outcomeId the draft made of it, or the outcome that is there
     */
    public record Line(long row, RowResult result, UUID outcomeId, List<Reason> reasons) {}

    /** Why a row was refused: which field, and the code of what is wrong. */
    public record Reason(String field, String code) {}

    /** Lines of the report, by row. */
    public record Report(List<Line> items, Long next) {}
}
