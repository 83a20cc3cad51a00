package org.duijie.outcome.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.imports.RecordColumns;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.tables.Column;
import org.junit.jupiter.api.Test;

/** A field that is added to OutcomeContent must not be forgotten in imports and exports: most are optional. */
class OutcomeTableTest {

    @Test
    void everyFieldHasAColumn() {
        List<String> columns =
                OutcomeTable.FORM.columns().stream().map(Column::field).toList();

        assertThat(fields(OutcomeContent.class))
                .allMatch(field -> columns.stream().anyMatch(column -> column.matches(field + "([.A-Z].*)?")));
    }

    @Test
    void everyStatusHasAName() {
        List<String> named = Arrays.stream(OutcomeStatus.values())
                .map(status -> OutcomeTable.RECORD
                        .cells(new RecordColumns.Said(UUID.randomUUID(), status, UUID.randomUUID()), Map.of(), true)
                        .get("status"))
                .toList();

        assertThat(named).doesNotHaveDuplicates().noneMatch(name -> name.matches("[A-Z_]+"));
    }

    @Test
    void equityAndJointDevelopmentAreModesOfTheirOwn() {
        assertThat(OutcomeTable.FORM
                        .content(Map.of("transferModes", "技术入股、合作开发、入股"))
                        .transferModes())
                .containsExactly(CooperationMode.EQUITY, CooperationMode.JOINT_DEVELOPMENT);
    }

    private static Stream<String> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.equals("abstractText") ? "abstract" : name);
    }
}
