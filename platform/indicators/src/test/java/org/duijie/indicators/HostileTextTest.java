package org.duijie.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text of any length and any signs takes the time and the stack of its length, not of its square. */
@Timeout(60)
class HostileTextTest {
    /** Of the processor, whatever else the machine is busy with. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private static final int TIMES = 10_000;

    static Stream<String> pieces() {
        return Stream.of(
                "~",
                "～",
                "(",
                ")",
                "[",
                " ",
                "　",
                "\n",
                "\t",
                ",",
                ".",
                "-",
                "+",
                "±",
                "/",
                "^",
                "²",
                "⁻",
                "*",
                "x",
                "·",
                "|",
                "'",
                "@",
                "一",
                "万",
                "从",
                "0",
                "1",
                "1 ",
                "1,",
                ",123",
                "1.",
                "1-",
                "1~",
                "1±",
                "10^",
                "1e",
                "10⁻",
                "百分之",
                "百分之五",
                "千分之 ",
                "1m",
                "m/",
                "m·",
                "m/(",
                "kg·",
                "1/(m·",
                "≤",
                "≥ ",
                "不大于",
                "为",
                "is ",
                "从1",
                "5 kW ",
                "效率",
                "效率≥",
                "a",
                "①",
                "below ",
                "and ",
                "1 and ",
                "√",
                "在",
                "在5",
                "不",
                "应",
                "的",
                "、",
                "，",
                "10 000 ",
                "GB ",
                "GB/T 2423",
                "1:2 ",
                "2027-06-30 ",
                "型号:",
                "从5到",
                "零下",
                "5(",
                "(5)",
                "名字≥5 ",
                "a@",
                "要求：\n",
                "\u0338",
                "且≤2",
                "，≥2",
                "且≤2 ",
                "且",
                "≤2MPa，",
                "并且不大于2kg",
                "㎜");
    }

    private long started;

    /** So that the time is one of reading, not of loading units. */
    @BeforeAll
    static void load() {
        assertThat(IndicatorParser.inText("转换效率≥95%")).hasSize(1);
    }

    @BeforeEach
    void startTheClock() {
        started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @AfterEach
    void nothingTakesLong() {
        long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(Duration.ofNanos(now - started)).isLessThan(LIMIT);
    }

    /** Each piece behind each beginning and before each end, and each end behind each beginning with a third of the pieces. */
    static Stream<Arguments> texts() {
        List<String> begins = List.of("", "效率≥5", "长度 5 ");
        List<String> ends = List.of("", "5", "%");
        List<String> all = pieces().toList();
        return IntStream.range(0, all.size() * begins.size())
                .mapToObj(i -> Arguments.of(
                        begins.get(i % begins.size()),
                        all.get(i / begins.size()),
                        ends.get((i + i / begins.size()) % ends.size())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadToItsEndInTheTimeOfItsLength(String begin, String piece, String end) {
        String text = begin + piece.repeat(TIMES) + end;

        assertThat(IndicatorParser.inText(text)).hasSizeLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isNoUnit(String piece) {
        assertThat(Units.find("m" + piece.repeat(TIMES) + "!")).isEmpty();
    }

    @Test
    void aUnitOfManyFactorsOrBracketsInBracketsIsNotReadInPart() {
        assertThat(Units.find("W/(m·K)")).isPresent();
        assertThat(Units.find("kg·m·m·m·m·m·m·m")).isPresent();
        assertThat(Units.find("kg·m·m·m·m·m·m·m·m")).isEmpty();
        assertThat(Units.find("W/(m/(K))")).isEmpty();
    }
}
