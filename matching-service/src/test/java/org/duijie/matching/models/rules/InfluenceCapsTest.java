package org.duijie.matching.models.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InfluenceCapsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // case                                      | decisions             | weight | of    | together
                "few of a pair count whole                   | A-1x4 B-2x3           | 1      | A-1   | 4",
                "forty of a pair count like five             | A-1x40                | 1      | A-1   | 5",
                "what weighs more is capped alike            | A-1x40                | 2      | A-1   | 5",
                "a thousand count no more beside others      | A-1x1000 B-2x5 C-3x5  | 1      | A-1   | 5",
                "others are not lowered by them              | A-1x1000 B-2x5 C-3x5  | 1      | B-2   | 5",
                "two that join are capped both               | A-1x1000 B-2x1000 C-3x5 D-4x5 | 1 | A-1 | 5",
                "an organisation with many others is capped  | A-1x9 A-2x9 A-3x9 A-4x9 A-5x9 | 1 | A   | 20",
                "so is one on the other side                 | A-1x9 B-1x9 C-1x9 D-1x9 E-1x9 | 1 | 1   | 20",
                "on both sides it is one                     | A-1x9 A-2x9 A-3x9 4-Ax9 5-Ax9 | 1 | A   | 20",
                "with few others it counts whole             | A-1x5 A-2x5 A-3x5     | 1      | A     | 15",
            })
    void aPartyCountsUpToItsCap(String name, String decisions, double weight, String of, double together) {
        List<AttributedPair> capped = InfluenceCaps.capped(Decisions.of(decisions, weight));

        List<UUID> party = Arrays.stream(of.split("-")).map(Decisions::id).toList();
        assertThat(Decisions.weight(
                        capped.stream().filter(pair -> party.stream().allMatch(pair::isOf))))
                .isCloseTo(together, within(1e-6));
    }

    @Test
    void whereManyDecideAPartyCountsUpToItsShare() {
        List<AttributedPair> others = Decisions.everyOneWithEveryOther(20, 5);
        assertThat(Decisions.weight(InfluenceCaps.capped(others).stream())).isEqualTo(2_000);

        List<AttributedPair> withParty = new ArrayList<>(others);
        withParty.addAll(Decisions.of("A-1x5000", 1));
        List<AttributedPair> capped = InfluenceCaps.capped(withParty);

        double party = Decisions.weight(capped.stream().filter(pair -> pair.isOf(Decisions.id("A"))));
        assertThat(party / Decisions.weight(capped.stream())).isCloseTo(0.05, within(1e-6));
        assertThat(Decisions.weight(capped.stream().filter(pair -> !pair.isOf(Decisions.id("A")))))
                .isCloseTo(2_000, within(1e-6));
    }

    @Test
    void keepsTheOrderAndWhatIsDecided() {
        List<AttributedPair> decisions = Decisions.of("A-1x40 B-2x3", 1);

        assertThat(InfluenceCaps.capped(decisions))
                .extracting(pair -> pair.pair().outcomeId())
                .isEqualTo(
                        decisions.stream().map(pair -> pair.pair().outcomeId()).toList());
        assertThat(InfluenceCaps.capped(List.of())).isEmpty();
    }

    @Test
    void figuresWeighDecisionsAlikeWhateverTheyTeach() {
        double[] shares = InfluenceCaps.shares(Decisions.of("A-1x2 B-2x10", 2));

        assertThat(shares[0]).isEqualTo(1);
        assertThat(shares[2]).isCloseTo(0.5, within(1e-9));
    }
}
