package org.duijie.demand.refinement.rules;

import java.util.Collection;
import org.duijie.contracts.demands.Requirement;
import org.duijie.demand.demands.DemandContent;
import org.duijie.indicators.Units;

/** Whether a demand answers a question. */
final class Answers {
    private final DemandContent content;

    Answers(DemandContent content) {
        this.content = content;
    }

    boolean has(Question question) {
        String[] check = question.check().split(" ");
        int least = check.length > 1 ? Integer.parseInt(check[1]) : 1;
        Object value = value(question.field());
        return switch (check[0]) {
            case "present" -> value != null && !(value instanceof Collection<?> many && many.isEmpty());
            case "text" -> value instanceof String text && text.strip().length() >= least;
            case "indicators" -> content.indicators().size() >= least;
            case "units" ->
                content.indicators().size() >= least
                        && content.indicators().stream().allMatch(Answers::hasUnit);
            case "methods" ->
                content.indicators().size() >= least
                        && content.indicators().stream().allMatch(one -> one.testMethod() != null);
            default -> throw new IllegalStateException("Unknown check " + question.check());
        };
    }

    private static boolean hasUnit(Requirement indicator) {
        return indicator.unit() != null && Units.find(indicator.unit()).isPresent();
    }

    private Object value(String field) {
        return switch (field) {
            case "description" -> content.description();
            case "currentState" -> content.currentState();
            case "alreadyTried" -> content.alreadyTried();
            case "companyBrings" -> content.companyBrings();
            case "indicators" -> content.indicators();
            case "technologyField" -> content.technologyField();
            case "wantedTrl" -> content.wantedTrl();
            case "validUntil" -> content.validUntil();
            case "budget" -> content.budget();
            case "cooperationModes" -> content.cooperationModes();
            case "wantedIpArrangement" -> content.wantedIpArrangement();
            default -> throw new IllegalStateException("Unknown field " + field);
        };
    }
}
