package org.duijie.web.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.queries.Cursor;
import org.duijie.web.problems.RefusedRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterConvertersTest {
    private static final String ID = "019a0000-0000-7000-8000-0000000fffff";

    @Test
    void everyTypeIsReadAsItIsWritten() {
        UUID id = UUID.fromString(ID);

        assertThat(query(UUID.class).fromString(ID)).isEqualTo(id);
        assertThat(query(int.class).fromString("-7")).isEqualTo(-7);
        assertThat(query(Boolean.class).fromString("false")).isFalse();
        assertThat(query(Instant.class).fromString("2026-08-01T08:00:00Z")).isEqualTo("2026-08-01T08:00:00Z");
        assertThat(query(LocalDate.class).fromString("2026-08-01")).isEqualTo("2026-08-01");
        assertThat(query(DayOfWeek.class).fromString("MONDAY")).isEqualTo(DayOfWeek.MONDAY);
        assertThat(query(Cursor.class).fromString(new Cursor(id).toString())).isEqualTo(new Cursor(id));
    }

    @ParameterizedTest
    @CsvSource({
        "java.util.UUID,                     019a0000-0000-7000-8000-0000000ffff, UUID",
        "java.util.UUID,                     1-1-1-1-1,        UUID",
        "java.lang.Integer,                  1.0,              whole number",
        "java.lang.Integer,                  '',               whole number",
        "java.lang.Integer,                  ٥,                whole number",
        "java.lang.Long,                     ５,               whole number",
        "java.lang.Boolean,                  TRUE,             'true, false'",
        "java.time.Instant,                  2026-08-01,       'time, RFC 3339, from 2000 to 2199'",
        "java.time.Instant,                  yesterday,        'time, RFC 3339, from 2000 to 2199'",
        "java.time.LocalDate,                +12026-02-03,     'date, YYYY-MM-DD, from 2000 to 2199'",
        "java.time.LocalDate,                2026-02-30,       'date, YYYY-MM-DD, from 2000 to 2199'",
        "java.time.temporal.ChronoField,     HOUR,             NANO_OF_SECOND",
        "java.util.concurrent.TimeUnit,      days,             'NANOSECONDS, MICROSECONDS'",
        "org.duijie.records.queries.Cursor,  AZoAAAAA,         the cursor of a Link rel=next",
        "org.duijie.records.queries.Cursor,  '!',              the cursor of a Link rel=next"
    })
    void whatCannotBeReadIsRefusedWithNameAndValueAndWhatIsAllowed(Class<?> type, String text, String allowed) {
        Problem problem = refused(query(type), text);

        assertThat(problem.code()).isEqualTo(ProblemCode.BAD_PARAMETER);
        assertThat(problem.facts()).startsWith("wanted", text);
        assertThat(problem.facts().getLast().toString()).startsWith(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "no-id"})
    void anIdInThePathIsToldToBeNone(String text) {
        assertThat(refused(converter(UUID.class, 1), text).code()).isEqualTo(ProblemCode.MALFORMED_ID);
    }

    @Test
    void textsAreLeftToJakartaRest() {
        assertThat(query(String.class)).isNull();
    }

    private static Problem refused(ParamConverter<?> converter, String text) {
        var refused = catchThrowableOfType(RefusedRequestException.class, () -> converter.fromString(text));
        return ((ProblemException) refused.getCause()).problem();
    }

    private static <T> ParamConverter<T> query(Class<T> type) {
        return converter(type, 0);
    }

    private static <T> ParamConverter<T> converter(Class<T> type, int place) {
        Annotation[] annotations = Arrays.stream(Operations.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("read"))
                .map(method -> method.getParameterAnnotations()[place])
                .findFirst()
                .orElseThrow();
        return new ParameterConverters().getConverter(type, type, annotations);
    }

    static class Operations {
        void read(@QueryParam("wanted") String wanted, @PathParam("id") String id) {}
    }
}
