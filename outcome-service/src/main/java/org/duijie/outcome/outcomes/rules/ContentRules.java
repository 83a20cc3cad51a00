package org.duijie.outcome.outcomes.rules;

import java.util.List;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.outcomes.Achievement;
import org.duijie.contracts.outcomes.IpRight;
import org.duijie.contracts.outcomes.Price;
import org.duijie.contracts.outcomes.Team;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.IndicatorRules;
import org.duijie.records.rules.MoneyRules;
import org.duijie.records.rules.ViolationCollector;

/** What must hold of an outcome's content beyond the limits of single fields. */
public final class ContentRules {
    private static final int EVIDENCE_LIMIT = 500;
    private static final int NUMBER_LIMIT = 60;
    private static final int HOLDER_LIMIT = 200;
    private static final int NAME_LIMIT = 60;
    private static final int MEMBERS_LIMIT = 50;

    private ContentRules() {}

    /** Indicators are measurable, and their evidence is told in short. */
    public static List<Violation> indicators(List<Achievement> indicators) {
        ViolationCollector found = new ViolationCollector().add(IndicatorRules.check(indicators));
        for (int index = 0; index < indicators.size(); index++) {
            found.limit(
                    IndicatorRules.fieldOf(index) + "evidence",
                    indicators.get(index).evidence(),
                    EVIDENCE_LIMIT);
        }
        return found.violations();
    }

    /** Of a right it is said what it is and where it stands; its number is of the form of its kind. */
    public static List<Violation> ipRights(List<IpRight> rights) {
        ViolationCollector found = new ViolationCollector();
        for (int index = 0; index < rights.size(); index++) {
            String field = "ipRights[" + index + "].";
            IpRight right = rights.get(index);
            found.require(field + "type", right.type())
                    .require(field + "status", right.status())
                    .limit(field + "number", right.number(), NUMBER_LIMIT)
                    .limit(field + "holder", right.holder(), HOLDER_LIMIT);
            found.add(IpNumbers.check(field + "number", right));
        }
        return found.violations();
    }

    /** A price is negotiable, or an amount ≥ 0. */
    public static List<Violation> price(Price price) {
        return price == null ? List.of() : MoneyRules.price("price", price.amount(), price.negotiable());
    }

    /** A team has a lead; its members have names. */
    public static List<Violation> team(Team team) {
        if (team == null) {
            return List.of();
        }
        ViolationCollector found = new ViolationCollector()
                .require("team.lead", team.lead())
                .limit("team.lead", team.lead(), NAME_LIMIT)
                .oneLine("team.lead", team.lead())
                .most("team.members", team.members(), MEMBERS_LIMIT);
        for (int index = 0; index < team.members().size(); index++) {
            String field = "team.members[" + index + "]";
            found.require(field, team.members().get(index))
                    .limit(field, team.members().get(index), NAME_LIMIT)
                    .oneLine(field, team.members().get(index));
        }
        return found.violations();
    }

    /** Outcomes are not confidential: all that is said of them is on a topic that everybody reads. */
    public static List<Violation> visibility(Visibility visibility) {
        return new ViolationCollector()
                .allow("visibility", visibility != Visibility.CONFIDENTIAL, "PUBLIC, PLATFORM")
                .violations();
    }

    /** What others need to know before an outcome is offered. */
    public static List<Violation> publication(String title, String abstractText, Integer trl) {
        return new ViolationCollector()
                .require("title", title)
                .require("abstract", abstractText)
                .require("trl", trl)
                .violations();
    }
}
