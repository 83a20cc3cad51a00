package org.duijie.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.duijie.messaging.background.Causes;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.tables.Row;
import org.jboss.logging.Logger;

/**
 * A row that was looked at by itself.
 *
 * @param content what it says; null where it is refused
 * @param hash of the content, as the database has it
 * @param reasons why it is refused
 */
record CheckedRow<C>(long number, C content, String hash, List<Violation> reasons) {
    private static final Logger LOG = Logger.getLogger(CheckedRow.class);
    /** A row as a whole. */
    private static final String WHOLE = "-";
    /** Of a row that is wrong throughout more do not help: a cell of 30,000 semicolons has as many. */
    private static final int MOST_REASONS = 20;

    static <C> CheckedRow<C> of(ImportTarget<C> target, Row row) {
        if (row.fault() != null) {
            String code = row.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return refused(
                    row,
                    List.of(new Violation(
                            row.at() == null ? WHOLE : row.at(),
                            code,
                            row.fault().facts())));
        }
        try {
            C content = target.form().content(row.values());
            target.check(content);
            return new CheckedRow<>(row.number(), content, md5(target.sameness(content)), List.of());
        } catch (ProblemException invalid) {
            return refused(row, invalid.problem().violations());
        } catch (Exception | Error ours) {
            // A StackOverflowError among them: one row must not stand in the way of the others, nor of other files.
            LOG.errorf("import=row-failed row=%d cause=%s", row.number(), Causes.line(ours));
            return failed(row);
        }
    }

    /** A row that could not be kept, through no fault of who sent it. */
    static <C> CheckedRow<C> failed(Row row) {
        return refused(row, List.of(Violation.of(WHOLE, "internal")));
    }

    private static <C> CheckedRow<C> refused(Row row, List<Violation> reasons) {
        return new CheckedRow<>(
                row.number(), null, null, reasons.stream().limit(MOST_REASONS).toList());
    }

    boolean isRefused() {
        return content == null;
    }

    /** As PostgreSQL's md5 has it; it tells contents apart and protects nothing. */
    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
