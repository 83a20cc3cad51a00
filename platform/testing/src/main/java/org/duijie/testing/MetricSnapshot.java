package org.duijie.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The metrics of an application at one moment. */
public final class MetricSnapshot {

    private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)(?: \\d+)?");
    private static final Pattern TAG = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final List<Series> series;

    private record Series(String metric, Map<String, String> tags, double value) {}

    private MetricSnapshot(List<Series> series) {
        this.series = series;
    }

    /** Reads a page in the Prometheus text format. */
    public static MetricSnapshot parse(String page) {
        return new MetricSnapshot(page.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(MetricSnapshot::series)
                .toList());
    }

    private static Series series(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a line of the Prometheus text format: " + line);
        }
        var tags = new HashMap<String, String>();
        TAG.matcher(Objects.requireNonNullElse(parts.group(2), ""))
                .results()
                .forEach(tag -> tags.put(tag.group(1), tag.group(2).replaceAll("\\\\(.)", "$1")));
        return new Series(parts.group(1), tags, number(parts.group(3)));
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    /** The sum of all series of the metric that carry the tags; 0 when there is none. */
    public double value(String metric, Map<String, String> tags) {
        return series.stream()
                .filter(one ->
                        one.metric().equals(metric) && one.tags().entrySet().containsAll(tags.entrySet()))
                .mapToDouble(Series::value)
                .sum();
    }
}
