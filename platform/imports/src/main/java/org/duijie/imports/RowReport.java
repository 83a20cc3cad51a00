package org.duijie.imports;

import java.util.List;
import java.util.UUID;
import org.duijie.records.problems.Violation;

/**
 * What became of a row.
 *
 * @param row its number in the file, from 1 under the heading
 * @param recordId the draft made of it, or the record that is there; null where there is none
 * @param hash of its content, or null where it has none
 * @param reasons why it was refused
 */
record RowReport(long row, RowResult result, UUID recordId, String hash, List<Violation> reasons) {}
