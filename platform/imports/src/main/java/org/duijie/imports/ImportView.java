package org.duijie.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.duijie.imports.mappings.ImportMapping;
import org.duijie.records.problems.ProblemTexts;
import org.duijie.records.problems.Violation;
import org.duijie.tables.TableFacts;
import org.duijie.tables.TableLimits;
import org.duijie.web.records.RecordView;

/**
 * A job as its organisation sees it.
 *
 * @param total rows of the file; absent until they are counted
 * @param rows rows done so far
 * @param sheet the sheet that was read; absent where the file has none
 * @param otherSheets sheets of the file that were not read
 * @param headingRow the row that the headings stand in, as the sheet shows it; absent where the file has none
 * @param above what stands above the headings and was not read
 * @param unknownHeadings headings that no column has, and in brackets the columns without one; what stands under them is
 *     not read
 * @param mapping what its headings mean, where it was handed in with a mapping
 * @param fault why the file cannot be read ({@code UNREADABLE}) or worked through ({@code FAILED}), or absent
 * @param allowedSteps steps that its organisation could take now
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
        String sheet,
        List<String> otherSheets,
        Long headingRow,
        List<String> above,
        List<String> unknownHeadings,
        ImportMapping mapping,
        ProblemTexts.Described fault,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowedSteps)
        implements RecordView {
    /** What the words for a fault may name. */
    private static final Map<String, Object> LIMITS =
            Map.of("columns", TableLimits.COLUMNS, "characters", TableLimits.LINE);

    private static final TableFacts NOT_READ = new TableFacts(null, List.of(), 0, List.of(), List.of(), false);

    /** @param acceptLanguage the header; where it says nothing, words are in the language of the file */
    static ImportView of(ImportJob job, String acceptLanguage) {
        TableFacts found = job.found() == null ? NOT_READ : job.found();
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
                found.sheet(),
                found.otherSheets(),
                found.headingRow() == 0 ? null : found.headingRow(),
                found.above(),
                job.unknownHeadings(),
                job.mapping().equals(ImportMapping.NONE) ? null : job.mapping(),
                job.fault() == null ? null : fault(job, language(job, acceptLanguage)),
                job.createdAt(),
                job.updatedAt(),
                job.allowedSteps());
    }

    /** The language to answer in: the one that is asked for, else that of the file. */
    static Locale language(ImportJob job, String acceptLanguage) {
        boolean isAsked = acceptLanguage != null && !acceptLanguage.isBlank();
        return !isAsked && job.found() != null && job.found().chinese()
                ? Locale.CHINESE
                : ProblemTexts.language(acceptLanguage);
    }

    private static List<ProblemTexts.Described> described(List<Violation> violations, Locale language) {
        return violations.stream()
                .map(violation -> ProblemTexts.describe(violation, language))
                .toList();
    }

    private static ProblemTexts.Described fault(ImportJob job, Locale language) {
        String code = "file-" + job.fault().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, Object> facts = new HashMap<>(LIMITS);
        facts.put("found", job.faultFound() == null ? "-" : job.faultFound());
        return ProblemTexts.describe(new Violation("-", code, facts), language);
    }

    /**
     * What became of a row.
     *
     * @param row its number as the sheet shows it; of JSON, the line that it begins in
     * @param recordId the draft made of it, or the record that is there
     * @param reasons why it was refused, all of them
     * @param notes what of it was passed over, or looks odd
     */
    public record RowView(
            long row,
            RowResult result,
            UUID recordId,
            List<ProblemTexts.Described> reasons,
            List<ProblemTexts.Described> notes) {
        static RowView of(RowReport line, Locale language) {
            return new RowView(
                    line.row(),
                    line.result(),
                    line.recordId(),
                    described(line.reasons(), language),
                    described(line.notes(), language));
        }
    }

    /**
     * Lines of the report, by row.
     *
     * @param next the row after which the next lines begin; absent where there are none
     */
    public record Report(List<RowView> items, Long next) {
        static Report of(List<RowReport> lines, int most, Locale language) {
            return new Report(
                    lines.stream().map(line -> RowView.of(line, language)).toList(),
                    lines.size() < most ? null : lines.getLast().row());
        }
    }
}
