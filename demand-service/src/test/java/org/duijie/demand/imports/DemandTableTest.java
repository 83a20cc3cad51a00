package org.duijie.demand.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.demand.demands.DemandContent;
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

    private static Stream<String> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.equals("abstractText") ? "abstract" : name);
    }
}
