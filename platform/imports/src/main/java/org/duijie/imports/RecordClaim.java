package org.duijie.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.records.problems.Violation;
import org.duijie.tables.Folded;
import org.duijie.tables.Row;

/**
 * Which record a row says it is.
 *
 * @param id null where it does not say
 * @param organisationId whose it is; null where it does not say
 * @param notes what it says instead, and is passed over
 */
record RecordClaim(UUID id, UUID organisationId, List<Violation> notes) {
    private static final int UUID_LENGTH = 36;
    /** How each record begins. */
    private static final String DRAFT = "DRAFT";

    static RecordClaim of(Row row, ImportTarget<?> target) {
        List<Violation> notes = new ArrayList<>();
        UUID id = read(RecordColumns.ID, row, notes);
        UUID organisation = read(RecordColumns.ORGANISATION, row, notes);
        String status = row.values().get(RecordColumns.STATUS);
        if (status != null && id == null && !DRAFT.equals(target.record().status(status))) {
            notes.add(passedOver("status-passed-over", RecordColumns.STATUS, status));
        }
        return new RecordClaim(id, organisation, notes);
    }

    private static UUID read(String column, Row row, List<Violation> notes) {
        String said = row.values().get(column);
        if (said == null) {
            return null;
        }
        String text = Folded.text(said);
        try {
            if (text.length() == UUID_LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException none) {
            // A list has its own numbers, and names of organisations.
        }
        notes.add(passedOver("id-passed-over", column, said));
        return null;
    }

    private static Violation passedOver(String code, String column, String said) {
        int end = said.offsetByCodePoints(0, Math.min(UUID_LENGTH, said.codePointCount(0, said.length())));
        return new Violation(column, code, Map.of("found", said.substring(0, end)));
    }

    /** Whether it says that it is another organisation's than this one. */
    boolean isAnothersThan(UUID organisation) {
        return organisationId != null && !organisationId.equals(organisation);
    }
}
