package org.duijie.outcome.outcomes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.codes.IpStatus;
import org.duijie.contracts.codes.IpType;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.outcomes.Achievement;
import org.duijie.contracts.outcomes.IpRight;
import org.duijie.contracts.outcomes.Price;
import org.duijie.contracts.outcomes.Team;
import org.duijie.records.problems.Violation;
import org.junit.jupiter.api.Test;

class ContentRulesTest {

    @Test
    void anIndicatorIsMeasurableAndItsEvidenceIsToldInShort() {
        assertThat(ContentRules.indicators(List.of(achieved("换流回路电感", "证".repeat(500)))))
                .isEmpty();
        assertThat(findings(ContentRules.indicators(List.of(achieved("a", null), achieved(null, "证".repeat(501))))))
                .containsExactly("indicators[1].name required", "indicators[1].evidence too-long");
    }

    @Test
    void ofARightItIsSaidWhatItIsAndWhereItStands() {
        IpRight patent =
                new IpRight(IpType.INVENTION_PATENT, "ZL209910000001.8", IpStatus.GRANTED, "示例大学", true, false);
        IpRight unclear = new IpRight(null, "9".repeat(61), null, "名".repeat(201), false, false);

        assertThat(ContentRules.ipRights(List.of(patent))).isEmpty();
        assertThat(findings(ContentRules.ipRights(List.of(patent, unclear))))
                .containsExactly(
                        "ipRights[1].type required",
                        "ipRights[1].status required",
                        "ipRights[1].number too-long",
                        "ipRights[1].holder too-long");
    }

    @Test
    void aPriceIsAnAmountOrNegotiableAndMayBeLeftOut() {
        assertThat(ContentRules.price(null)).isEmpty();
        assertThat(ContentRules.price(new Price(null, true))).isEmpty();
        assertThat(ContentRules.price(new Price(1_200_000L, false))).isEmpty();
        assertThat(findings(ContentRules.price(new Price(1L, true)))).containsExactly("price pattern");
        assertThat(findings(ContentRules.price(new Price(-1L, false)))).containsExactly("price.amount too-small");
    }

    @Test
    void aTeamHasALeadAndMembersWithNames() {
        assertThat(ContentRules.team(null)).isEmpty();
        assertThat(ContentRules.team(new Team("示例甲", List.of("示例乙")))).isEmpty();
        assertThat(findings(ContentRules.team(new Team(null, List.of("示例乙", " ")))))
                .containsExactly("team.lead required", "team.members[1] required");
        assertThat(findings(ContentRules.team(new Team("甲".repeat(61), List.of("乙".repeat(61))))))
                .containsExactly("team.lead too-long", "team.members[0] too-long");
        assertThat(findings(ContentRules.team(new Team("示例甲", Collections.nCopies(51, "示例乙")))))
                .containsExactly("team.members too-many");
    }

    @Test
    void outcomesAreNotConfidential() {
        assertThat(ContentRules.visibility(Visibility.PUBLIC)).isEmpty();
        assertThat(ContentRules.visibility(Visibility.PLATFORM)).isEmpty();
        assertThat(findings(ContentRules.visibility(Visibility.CONFIDENTIAL)))
                .containsExactly("visibility unknown-code");
    }

    @Test
    void publicationNeedsTitleAbstractAndReadiness() {
        assertThat(ContentRules.publication("t", "a", 6)).isEmpty();
        assertThat(findings(ContentRules.publication(" ", null, null)))
                .containsExactly("title required", "abstract required", "trl required");
    }

    private static Achievement achieved(String name, String evidence) {
        return new Achievement(name, IndicatorOperator.LE, BigDecimal.ONE, null, "nH", null, evidence);
    }

    private static List<String> findings(List<Violation> found) {
        return found.stream()
                .map(violation -> violation.field() + " " + violation.code())
                .toList();
    }
}
