package org.duijie.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.tables.Choice;
import org.duijie.tables.Column;

/** Columns of an export that say which record a row is; a row that comes back with them is that record. */
public final class RecordColumns {
    static final String ID = "id";
    static final String STATUS = "status";
    static final String ORGANISATION = "organisationId";

    private final Column id = new Column(ID, "平台编号", "Record ID");
    private final Column status;
    private final Column organisation = new Column(ORGANISATION, "单位编号", "Organisation ID");

    /** @param statuses of the records */
    public RecordColumns(List<Choice> statuses) {
        this.status = new Column(STATUS, "状态", "Status", statuses);
    }

    /** All that a row says: which record it is, and what that says. */
    public List<Column> and(List<Column> content) {
        return Stream.concat(Stream.of(id, status, organisation), content.stream())
                .toList();
    }

    /** The cells of a record. */
    public Map<String, String> cells(Said said, Map<String, String> content, boolean chinese) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(ID, said.id().toString());
        cells.put(STATUS, status.shown(said.status().name(), chinese));
        cells.put(ORGANISATION, said.organisationId().toString());
        cells.putAll(content);
        return cells;
    }

    /** The code of a status, in whatever language; the text itself where it means none. */
    String status(String text) {
        return status.code(text);
    }

    /** Which record a row is. */
    public record Said(UUID id, Enum<?> status, UUID organisationId) {}
}
