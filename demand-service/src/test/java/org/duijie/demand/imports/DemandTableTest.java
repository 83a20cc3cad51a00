package org.duijie.demand.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.DemandContent;
import org.duijie.imports.RecordColumns;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "技术转让, TRANSFER",
        "许可生产, LICENCE",
        "合作开发, DEVELOPMENT",
        "技术入股, TRANSFER",
        "作价入股, TRANSFER",
        "委托研发, DEVELOPMENT",
        "合作开发、委托研发, DEVELOPMENT",
    })
    void howAFormSaysTheModeIsKnown(String said, CooperationMode mode) {
        assertThat(DemandTable.FORM.content(Map.of("cooperationModes", said)).cooperationModes())
                .containsExactly(mode);
    }

    @Test
    void developmentByTheCompanyItselfIsNoModeOfCooperation() {
        ViolationCollector found = new ViolationCollector();

        DemandTable.FORM.content(Map.of("title", "甲", "cooperationModes", "独立研发"), found);

        assertThat(found.violations()).extracting(Violation::code).containsExactly("unknown-code");
    }

    @ParameterizedTest
    @CsvSource({"行业领域, technologyField", "需求年限, validUntil", "需求技术所属领域, technologyField"})
    void theHeadingsOfFormsMeanAField(String heading, String field) {
        assertThat(DemandTable.FORM.columns())
                .filteredOn(column -> column.aliases().contains(heading))
                .extracting(Column::field)
                .containsExactly(field);
    }

    private static Stream<String> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.equals("abstractText") ? "abstract" : name);
    }
}
