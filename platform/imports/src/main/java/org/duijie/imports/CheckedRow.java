package org.duijie.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duijie.messaging.background.Causes;
import org.duijie.records.problems.Violation;
import org.duijie.tables.Row;
import org.duijie.tables.TooLong;
import org.jboss.logging.Logger;

/**
 * A row that was looked at by itself.
 *
 * @param content what it says; null where it is refused
 * @param hash of the content, as the database has it
 * @param reasons why it is refused
 * @param notes what of it was passed over, or looks odd
 * @param claim which record it says it is
 */
record CheckedRow<C>(
        long number, C content, String hash, List<Violation> reasons, List<Violation> notes, RecordClaim claim) {
    private static final Logger LOG = Logger.getLogger(CheckedRow.class);
    /** Of a row that is wrong throughout more do not help: a cell of 30,000 semicolons has as many. */
    private static final int MOST = 20;

    CheckedRow {
        reasons = reasons.stream().limit(MOST).toList();
        notes = notes.stream().limit(MOST).toList();
    }

    /** @param tooLong what becomes of texts that are too long, by field; the others refuse their row */
    static <C> CheckedRow<C> of(ImportTarget<C> target, Row row, Map<String, TooLong> tooLong) {
        try {
            RowCheck<C> check = new RowCheck<>(target, row, tooLong);
            check.run();
            C content = check.content();
            String hash = content == null ? null : md5(target.sameness(content));
            List<Violation> reasons = content == null && check.reasons().isEmpty()
                    ? List.of(Violation.of(RowCheck.WHOLE, "required"))
                    : check.reasons();
            RecordClaim claim = RecordClaim.of(row, target);
            List<Violation> notes = Stream.concat(claim.notes().stream(), check.notes().stream())
                    .toList();
            return new CheckedRow<>(row.number(), content, hash, reasons, notes, claim);
        } catch (Exception | Error ours) {
            // A StackOverflowError among them: one row must not stand in the way of the others, nor of other files.
            LOG.errorf("import=row-failed row=%d cause=%s", row.number(), Causes.line(ours));
            return failed(row);
        }
    }

    /** A row that could not be kept, through no fault of who sent it. */
    static <C> CheckedRow<C> failed(Row row) {
        return new CheckedRow<>(
                row.number(),
                null,
                null,
                List.of(Violation.of(RowCheck.WHOLE, "internal")),
                List.of(),
                new RecordClaim(null, null, List.of()));
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
