package org.duijie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The days and times of the sample, moved by whole years until the first of them is well ahead. Whole years, not days: what
 * is loaded twice has the same body for its idempotency key.
 *
 * @param year of the first of them, moved
 * @param years by which all are moved
 */
record SampleDates(int year, int years) {
    /** So many days ahead nothing of the sample is over, or soon to be. */
    private static final int AHEAD = 90;

    private static final Pattern DAY_OR_TIME =
            Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})(?<time>(?:T\\d{2}:\\d{2}:\\d{2}Z)?)");

    /** @param files that the days stand in, at least one of them */
    static SampleDates of(List<JsonNode> files, LocalDate today) {
        LocalDate first = files.stream()
                .flatMap(SampleDates::days)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new DemoException("The sample has no days"));
        int years = 0;
        while (first.plusYears(years).isBefore(today.plusDays(AHEAD))) {
            years++;
        }
        return new SampleDates(first.getYear() + years, years);
    }

    /** As the file has it, each day and time moved. */
    JsonNode moved(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode moved = object.objectNode();
                object.properties().forEach(entry -> moved.set(entry.getKey(), moved(entry.getValue())));
                yield moved;
            }
            case ArrayNode array -> {
                ArrayNode moved = array.arrayNode();
                array.forEach(item -> moved.add(moved(item)));
                yield moved;
            }
            case TextNode text -> moved(text);
            default -> node;
        };
    }

    private TextNode moved(TextNode text) {
        Matcher found = DAY_OR_TIME.matcher(text.asText());
        return found.matches()
                ? TextNode.valueOf(LocalDate.parse(found.group("day")).plusYears(years) + found.group("time"))
                : text;
    }

    private static Stream<LocalDate> days(JsonNode node) {
        if (!node.isTextual()) {
            return node.valueStream().flatMap(SampleDates::days);
        }
        Matcher found = DAY_OR_TIME.matcher(node.asText());
        return found.matches() ? Stream.of(LocalDate.parse(found.group("day"))) : Stream.empty();
    }
}
