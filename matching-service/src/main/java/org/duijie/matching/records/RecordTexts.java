package org.duijie.matching.records;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.contracts.CarriedNumber;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.contracts.resources.ResourceState;
import org.duijie.engine.text.MatchText;

/** The texts of demands, outcomes and resources for the matcher. */
public final class RecordTexts {
    private RecordTexts() {}

    /**
     * Title, and as the body description, current state, indicators, keywords and the text of its files. For a confidential demand this takes the
     * whole state, as {@code demand.confidential-text} carries it; what may be shown of it is its summary.
     */
    public static MatchText of(DemandState demand) {
        String body = lines(Stream.of(
                demand.description(),
                demand.currentState(),
                joined(
                        demand.indicators().stream()
                                .map(i -> indicator(i.name(), i.operator(), i.value(), i.upperValue(), i.unit())),
                        "；"),
                joined(demand.keywords().stream(), " "),
                demand.attachmentText()));
        return new MatchText(demand.title(), body, demand.summary());
    }

    /** Title, and as the body abstract, innovation points, indicators and keywords. */
    public static MatchText of(OutcomeState outcome) {
        String body = lines(Stream.of(
                outcome.abstractText(),
                joined(outcome.innovationPoints().stream(), "\n"),
                joined(
                        outcome.indicators().stream()
                                .map(i -> indicator(i.name(), i.operator(), i.value(), i.upperValue(), i.unit())),
                        "；"),
                joined(outcome.keywords().stream(), " ")));
        return MatchText.of(outcome.title(), body);
    }

    /**
     * What a resource is able to do. The name of a person says nothing of that: in place of a title stands what the expert
     * works on, and the name is only what is shown.
     */
    public static MatchText of(ResourceState resource) {
        String keywords = joined(resource.keywords().stream(), " ");
        return switch (resource.kind()) {
            case EXPERT -> {
                String fields = joined(resource.expert().fields().stream(), " ");
                String body = lines(Stream.of(fields, resource.expert().biography(), keywords));
                yield new MatchText(fields, body, resource.name());
            }
            case FACILITY ->
                new MatchText(
                        resource.name(),
                        lines(Stream.of(
                                resource.facility().model(), resource.facility().capabilities(), keywords)),
                        resource.name());
            case DATASET ->
                new MatchText(
                        resource.name(), lines(Stream.of(resource.dataset().description(), keywords)), resource.name());
        };
    }

    private static String indicator(
            String name, IndicatorOperator operator, BigDecimal value, BigDecimal upperValue, String unit) {
        String sign = operator == null
                ? ""
                : switch (operator) {
                    case EQ -> "=";
                    case LT -> "<";
                    case LE -> "≤";
                    case GE -> "≥";
                    case GT -> ">";
                    case BETWEEN -> "";
                };
        String range = upperValue == null ? number(value) : number(value) + "～" + number(upperValue);
        return joined(Stream.of(name, sign + range, unit), " ");
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : CarriedNumber.text(value);
    }

    private static String lines(Stream<String> parts) {
        return joined(parts, "\n");
    }

    private static String joined(Stream<String> parts, String separator) {
        return parts.filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
    }
}
