package org.duijie.imports.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.records.rules.ViolationCollector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A cell of any signs, as long as one may be, takes the time and the stack of its length, in either direction. */
@Timeout(60)
class HostileCellTest {
    private static final int TIMES = 10_000;

    /** What an ordinary cell takes that is as long, that many times, is enough for each. */
    private static final int ORDINARY_CELLS = 10;

    private static final List<Field> FORMS = List.of(
            Fields.text("a", "甲", "A"),
            Fields.words("a", "甲", "A", List.of()),
            Fields.sentences("a", "甲", "A"),
            Fields.wanted("a", "甲", "A"),
            Fields.reached("a", "甲", "A"),
            Fields.budget("a", "甲", "A"),
            Fields.price("a", "甲", "A"),
            Fields.whole("a", "甲", "A", List.of()),
            Fields.day("a", "甲", "A"));

    static Stream<Arguments> cells() {
        return pieces().flatMap(piece -> FORMS.stream().map(form -> Arguments.of(piece, form)));
    }

    static Stream<String> pieces() {
        return Stream.of(
                "~",
                "～",
                "到",
                "—",
                "-",
                "~ ",
                "(",
                "（",
                " ",
                "　",
                "|",
                " |",
                "| ",
                "||",
                ";",
                "，",
                "\n",
                "\r\n",
                "{",
                "[",
                "[[",
                "\"",
                "0",
                "1",
                "1 ",
                "1,",
                ",",
                ".",
                "1.",
                "万",
                "元",
                "¥",
                "≥",
                "≥ ",
                "<=",
                "不超过",
                "1~2",
                "T00:00",
                "至",
                "a | ≤ | 5\n");
    }

    private static long ordinary;

    /** So that the time is one of reading, not of loading classes; and how long that is on this machine. */
    @BeforeAll
    static void load() {
        FORMS.forEach(form -> form.read("效率≥5%", Json.NODES.objectNode(), new ViolationCollector()));
        ordinary = roundTrip(Fields.wanted("a", "甲", "A"), "效率 | ≥ | 5 | %\n".repeat(TIMES));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isReadAndWrittenInTheTimeOfItsLength(String piece, Field form) {
        for (String begin : List.of("5", "a | ~ | 1")) {
            for (String end : List.of("", "5\nx")) {
                assertThat(roundTrip(form, begin + piece.repeat(TIMES) + end)).isLessThan(ORDINARY_CELLS * ordinary);
            }
        }
    }

    /** What a part of an indicator holds is written between bars, of which empty ones at the end are left out. */
    @ParameterizedTest
    @MethodSource("pieces")
    void anIndicatorOfSuchPartsIsWritten(String piece) {
        ObjectNode content = Json.NODES.objectNode();
        ObjectNode indicator = content.putArray("a").addObject();
        indicator.put("name", piece.repeat(TIMES)).put("testMethod", " |".repeat(TIMES));

        assertThat(Fields.reached("a", "甲", "A").write(content, true)).isNotEmpty();
    }

    /** Nanoseconds of the processor, whatever else the machine is busy with. */
    private static long roundTrip(Field form, String cell) {
        long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ObjectNode content = Json.NODES.objectNode();

        form.read(cell, content, new ViolationCollector());
        form.write(content, true);

        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
    }
}
