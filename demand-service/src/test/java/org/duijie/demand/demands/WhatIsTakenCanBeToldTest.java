package org.duijie.demand.demands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.duijie.contracts.EventType;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandEvent;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.DemandStateBuilder;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.intake.ContentCheck;
import org.duijie.messaging.EventJson;
import org.duijie.messaging.EventSchemas;
import org.duijie.records.json.StrictJson;
import org.duijie.records.problems.ProblemException;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Whatever REST takes, the events of a demand carry, and every reader reads. */
class WhatIsTakenCanBeToldTest {
    private static final ContentCheck CHECK =
            new ContentCheck(new org.duijie.records.validation.Validation(Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator()));

    /** Bodies as callers write them, good ones and such as nobody means. */
    @Provide
    Arbitrary<String> bodies() {
        return Combinators.combine(
                        object(Map.of("title", texts(125), "summary", texts(505), "description", texts(600))),
                        optional(Map.of(
                                "currentState", texts(600),
                                "wantedIpArrangement", texts(505),
                                "indicators", lists(indicators(), 21),
                                "keywords", lists(texts(42), 9),
                                "ipcCodes", lists(quoted("H02J 7/00", "H02J", "h02j 7/00", "X"), 3),
                                "budget", budgets(),
                                "validUntil",
                                        quoted("2027-03-31", "2199-12-31", "9999-12-31", "+10000-01-01", "27-3-1"),
                                "wantedTrl", numbers())),
                        optional(Map.of(
                                "industryCode", quoted("C38", "C3824", "C", "38"),
                                "emergingIndustryCode", quoted("6", "6.3.1", "0"),
                                "technologyField", quoted("NEW_ENERGY", "NONE"),
                                "cooperationModes", lists(quoted("DEVELOPMENT", "LICENCE", "NOTHING"), 4),
                                "region", quoted("330100", "33", "3301001"),
                                "visibility", quoted("PUBLIC", "PLATFORM", "CONFIDENTIAL", "HIDDEN"),
                                "source", quoted("SELF", "PARK_VISIT", "X"))))
                .as((must, some, codes) -> "{" + join(must, some, codes) + "}");
    }

    @Property(tries = 2000)
    void eventsOfWhatIsTakenFitTheContractAndAreRead(@ForAll("bodies") String body) throws IOException {
        Optional<DemandContent> taken = taken(body);
        Statistics.label("taken").collect(taken.isPresent());
        // Of bodies that are all refused nothing would be learnt.
        Statistics.label("taken").coverage(share -> share.check(true).percentage(found -> found > 5));
        if (taken.isEmpty()) {
            return;
        }
        DemandState state = DemandStateBuilder.builder(DemandEvents.stateOf(
                        Demand.draft(UUID.randomUUID(), UUID.randomUUID(), taken.get(), Instant.now())))
                .status(DemandStatus.PUBLISHED)
                .publishedAt(Instant.now())
                .build();

        if (state.visibility() == Visibility.CONFIDENTIAL) {
            assertCarried(new DemandConfidentialText(state), DemandConfidentialText.class);
            assertCarried(new DemandPublished(state.summaryOnly()), DemandPublished.class);
        } else {
            assertCarried(new DemandPublished(state), DemandPublished.class);
        }
    }

    private static <E extends DemandEvent> void assertCarried(E event, Class<E> type) throws IOException {
        String written = EventJson.write(event);
        assertThat(written.length()).isLessThan(1 << 20);
        assertThat(EventSchemas.misfit(EventType.of(event), EventJson.tree(written)))
                .isEmpty();
        assertThat(EventJson.write(EventJson.read(written.getBytes(StandardCharsets.UTF_8), type)))
                .isEqualTo(written);
    }

    private static Optional<DemandContent> taken(String body) throws IOException {
        try {
            DemandContent content = StrictJson.read(
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), DemandContent.class);
            CHECK.check(content);
            return Optional.of(content);
        } catch (ProblemException refused) {
            return Optional.empty();
        }
    }

    private static Arbitrary<String> indicators() {
        return Combinators.combine(
                        object(Map.of(
                                "name", texts(62),
                                "operator", quoted("GE", "LE", "EQ", "BETWEEN", "ABOUT"),
                                "value", numbers())),
                        optional(Map.of(
                                "upperValue", numbers(),
                                "unit", texts(20),
                                "testMethod", texts(60),
                                "mustHave", Arbitraries.of("true", "false", "1"))))
                .as((must, some) -> "{" + join(must, some) + "}");
    }

    private static Arbitrary<String> budgets() {
        return optional(Map.of("min", numbers(), "max", numbers(), "negotiable", Arbitraries.of("true", "false")))
                .map(some -> "{" + join(some) + "}");
    }

    /** As they stand in JSON, whatever they would be. */
    private static Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-10, 1_000_000).map(String::valueOf),
                Arbitraries.doubles().map(String::valueOf),
                Arbitraries.bigDecimals().ofScale(20).map(String::valueOf),
                Arbitraries.of(
                        "1e15",
                        "1e16",
                        "-1e15",
                        "1e-30",
                        "1e-31",
                        "1e999999999",
                        "1E-999999999",
                        "0e999999999",
                        "-0",
                        "0.000000000000001",
                        "123456789012345",
                        "1234567890123456",
                        "9223372036854775808",
                        "1.50"));
    }

    private static Arbitrary<String> texts(int longest) {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        Arbitraries.strings()
                                .withChars("需求技术指标，。 ")
                                .ofMinLength(1)
                                .ofMaxLength(longest),
                        Arbitraries.strings().ofMaxLength(longest),
                        Arbitraries.of("\u200b", "\u3000", "𠮷".repeat(longest / 2), "\u0000", "\ud800", "\ufeffBOM"))
                .map(text -> TextNode.valueOf(text).toString());
    }

    private static Arbitrary<String> quoted(String... values) {
        return Arbitraries.of(values).map(value -> '"' + value + '"');
    }

    private static Arbitrary<String> lists(Arbitrary<String> entries, int longest) {
        return entries.list().ofMaxSize(longest).map(found -> "[" + String.join(",", found) + "]");
    }

    private static Arbitrary<List<String>> object(Map<String, Arbitrary<String>> members) {
        return Combinators.combine(members.entrySet().stream()
                        .map(member -> member.getValue().map(value -> '"' + member.getKey() + "\":" + value))
                        .toList())
                .as(List::copyOf);
    }

    /** Each member with one chance in five: of too many, one would always be refused. */
    private static Arbitrary<List<String>> optional(Map<String, Arbitrary<String>> members) {
        return Combinators.combine(members.entrySet().stream()
                        .map(member -> member.getValue()
                                .map(value -> '"' + member.getKey() + "\":" + value)
                                .injectNull(0.8))
                        .toList())
                .as(found -> found.stream().filter(one -> one != null).toList());
    }

    @SafeVarargs
    private static String join(List<String>... members) {
        return Arrays.stream(members).flatMap(List::stream).collect(Collectors.joining(","));
    }
}
