package org.duijie.imports;

import java.util.List;
import java.util.UUID;
import org.duijie.records.problems.Violation;

/**
 * What became of a row.
 *
 * @param row its number as the sheet shows it
 * @param recordId the draft made of it, or the record that is there; null where there is none
 * @param hash of its content, or null where it has none
 * @param reasons why it was refused
 * @param notes what of it was passed over, or looks odd
 */
record RowReport(
        long row, RowResult result, UUID recordId, String hash, List<Violation> reasons, List<Violation> notes) {}
