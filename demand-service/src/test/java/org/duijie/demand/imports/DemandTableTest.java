package org.duijie.demand.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.DemandContent;
import org.duijie.imports.RecordColumns;
import org.duijie.tables.Column;
import org.junit.jupiter.api.Test;

/** A field that is added to DemandContent must not be forgotten in imports and exports: most are optional. */
class DemandTableTest {
    private static final List<String> SAID_BY_THE_IMPORT = List.of("source");

    @Test
    void everyFieldHasAColumn() {
        List<String> columns =
                DemandTable.FORM.columns().stream().map(Column::field).toList();

        assertThat(fields(DemandContent.class).filter(field -> !SAID_BY_THE_IMPORT.contains(field)))
                .allMatch(field -> columns.stream().anyMatch(column -> column.matches(field + "([.A-Z].*)?")));
    }

    @Test
    void everyStatusHasAName() {
        List<String> named = Arrays.stream(DemandStatus.values())
                .map(status -> DemandTable.RECORD
                        .cells(new RecordColumns.Said(UUID.randomUUID(), status, UUID.randomUUID()), Map.of(), true)
                        .get("status"))
                .toList();

        assertThat(named).doesNotHaveDuplicates().noneMatch(name -> name.matches("[A-Z_]+"));
    }

    private static Stream<String> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.equals("abstractText") ? "abstract" : name);
    }
}
