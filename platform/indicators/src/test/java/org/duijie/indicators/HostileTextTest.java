package org.duijie.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text of any length and any signs takes the time and the stack of its length, not of its square. */
@Timeout(60)
class HostileTextTest {
    /** Signs of a text; stack and square show there. */
    private static final int LENGTH = 8_000;

    private static final int LONGER = 8;

    /** Three times as fast as the length: what grows as the square grows 64 times. */
    private static final double TOO_FAST = 3.0 * LONGER;

    /** Of the processor; what takes less is not slow, however it grows. */
    private static final Duration WORTH_A_LOOK = Duration.ofMillis(20);

    private static final int ATTEMPTS = 4;

    private static final int SHORT_ONES = 3;

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

    /** So that the time is one of reading, not of loading units. */
    @BeforeAll
    static void load() {
        assertThat(IndicatorParser.inText("转换效率≥95%")).hasSize(1);
    }

    static Stream<Arguments> texts() {
        return pieces().flatMap(piece -> Stream.of("", "效率≥5", "长度 5 ")
                .flatMap(begin -> Stream.of("", "5", "%").map(end -> Arguments.of(begin, piece, end))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadToItsEndInTheTimeOfItsLength(String begin, String piece, String end) {
        assertThat(growth(signs -> {
                    String text = begin + filled(piece, signs) + end;
                    assertThat(IndicatorParser.inText(text)).hasSizeLessThanOrEqualTo(text.length());
                }))
                .isLessThan(TOO_FAST);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isNoUnit(String piece) {
        assertThat(growth(signs ->
                        assertThat(Units.find("m" + filled(piece, signs) + "!")).isEmpty()))
                .isLessThan(TOO_FAST);
    }

    @Test
    void aUnitOfManyFactorsOrBracketsInBracketsIsNotReadInPart() {
        assertThat(Units.find("W/(m·K)")).isPresent();
        assertThat(Units.find("kg·m·m·m·m·m·m·m")).isPresent();
        assertThat(Units.find("kg·m·m·m·m·m·m·m·m")).isEmpty();
        assertThat(Units.find("W/(m/(K))")).isEmpty();
    }

    private static String filled(String piece, int signs) {
        return piece.repeat(Math.ceilDiv(signs, piece.length()));
    }

    /** How many times longer a text takes that is eight times longer; the least of several, as the rest is of the machine. */
    private static double growth(IntConsumer reading) {
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least >= TOO_FAST; attempt++) {
            long all = cpuTime(() -> reading.accept(LENGTH));
            if (all < WORTH_A_LOOK.toNanos()) {
                return 0;
            }
            long part = Stream.generate(() -> cpuTime(() -> reading.accept(LENGTH / LONGER)))
                    .limit(SHORT_ONES)
                    .min(Long::compare)
                    .orElseThrow();
            least = Math.min(least, (double) all / part);
        }
        return least;
    }

    private static long cpuTime(Runnable reading) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reading.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
