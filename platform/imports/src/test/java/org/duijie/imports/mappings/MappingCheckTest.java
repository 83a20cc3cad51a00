package org.duijie.imports.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;
import org.duijie.tables.Column;
import org.duijie.tables.TooLong;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class MappingCheckTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("title", "标题", "Title"), new Column("modes", "合作方式", "Modes"));

    private final MappingCheck check = new MappingCheck(new Validation(jakarta.validation.Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator()));

    @Test
    void oneNameDoesNotMeanTwoThings() {
        Map<String, ColumnMapping> columns = new LinkedHashMap<>();
        columns.put("方式（新）", to("modes", Map.of()));
        columns.put("方式(新)", to("title", Map.of()));
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("Joint work", "DEVELOPMENT");
        codes.put("joint  work", "SERVICE");
        columns.put("How", to("modes", codes));

        ProblemException refusal = catchThrowableOfType(
                ProblemException.class, () -> check.check(new ImportMapping(null, null, columns, Map.of()), COLUMNS));

        assertThat(refusal.problem().violations())
                .extracting(Violation::field)
                .containsExactly("columns[方式(新)]", "columns[How].codes[joint  work]");
    }

    @Test
    void whatMeansTheSameMayBeSaidTwice() {
        Map<String, String> codes =
                Map.of("Joint work", "DEVELOPMENT", "joint work", "DEVELOPMENT", "rights", "LICENCE");
        ImportMapping mapping = new ImportMapping(null, null, Map.of("How", to("modes", codes)), Map.of());

        assertThat(check.check(mapping, COLUMNS)).isEqualTo(mapping);
    }

    private static ColumnMapping to(String field, Map<String, String> codes) {
        return new ColumnMapping(field, null, null, null, codes, TooLong.REFUSE);
    }
}
