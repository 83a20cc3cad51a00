package org.duijie.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.duijie.records.problems.ProblemTexts;
import org.duijie.records.problems.Violation;
import org.duijie.tables.TableLimits;
import org.duijie.web.records.RecordView;

/**
 * A job as its organisation sees it.
 *
 * @param total rows of the file; absent until they are counted
 * @param rows rows done so far
 * @param unknownHeadings headings that no column has; what stands under them is not read
 * @param fault why the file cannot be read ({@code UNREADABLE}) or worked through ({@code FAILED}), or absent
 */
public record ImportView(
        UUID id,
        long version,
        ImportStatus status,
        boolean dryRun,
        Integer total,
        int rows,
        int accepted,
        int refused,
        int alreadyThere,
        List<String> unknownHeadings,
        ProblemTexts.Described fault,
        Instant createdAt,
        Instant updatedAt)
        implements RecordView {
    /** What the words for a fault may name. */
    private static final Map<String, Object> LIMITS =
            Map.of("columns", TableLimits.COLUMNS, "characters", TableLimits.LINE);

    static ImportView of(ImportJob job, Locale language) {
        return new ImportView(
                job.id(),
                job.version(),
                job.status(),
                job.isDryRun(),
                job.total(),
                job.accepted() + job.refused() + job.alreadyThere(),
                job.accepted(),
                job.refused(),
                job.alreadyThere(),
                job.unknownHeadings(),
                job.fault() == null ? null : fault(job.fault(), language),
                job.createdAt(),
                job.updatedAt());
    }

    private static ProblemTexts.Described fault(String fault, Locale language) {
        String code = "file-" + fault.toLowerCase(Locale.ROOT).replace('_', '-');
        return ProblemTexts.describe(new Violation("-", code, LIMITS), language);
    }

    /**
     * What became of a row.
     *
     * @param row its number in the file, from 1 under the heading
     * @param recordId the draft made of it, or the record that is there
     */
    public record RowView(long row, RowResult result, UUID recordId, List<ProblemTexts.Described> reasons) {
        static RowView of(RowReport line, Locale language) {
            return new RowView(
                    line.row(),
                    line.result(),
                    line.recordId(),
                    line.reasons().stream()
                            .map(reason -> ProblemTexts.describe(reason, language))
                            .toList());
        }
    }

    /**
     * Lines of the report, by row.
     *
     * @param next the row after which the next lines begin; absent where there are none
     */
    public record Report(List<RowView> items, Long next) {}
}
