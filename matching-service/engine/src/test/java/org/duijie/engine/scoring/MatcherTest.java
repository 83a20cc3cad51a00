package org.duijie.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.TestModels;
import org.duijie.engine.embedding.Embedding;
import org.duijie.engine.text.MatchText;
import org.duijie.engine.text.TermWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {
    private static final MatchText DEMAND = MatchText.of(
            "储能电池簇热失控早期预警", "储能电站采用磷酸铁锂电池簇，现有的电压温度阈值告警太晚。希望在热失控发生前三十分钟以上给出预警，误报率每年每兆瓦时不超过一次，可用电芯微短路、析气、阻抗变化等征兆。");
    private static final MatchText FITTING =
            MatchText.of("基于阻抗与析气征兆的锂电池微短路识别方法", "针对磷酸铁锂电池热失控，融合电芯阻抗、电压残差与析气传感，在热失控前四十分钟给出预警，误报率低，已在储能电站电池簇上运行一年。");
    private static final MatchText SAME_FIELD =
            MatchText.of("退役锂电池正极材料直接再生", "将退役磷酸铁锂电池拆解得到的正极材料补锂修复，容量恢复到新料的百分之九十八，适合规模化回收企业使用，能耗低，杂质含量满足要求。");
    private static final MatchText FOREIGN =
            MatchText.of("切花月季采后保鲜技术", "用植物源挥发物与乙烯受体阻断剂控制灰霉病，切花月季冷链运输十天后瓶插寿命延长五天，花瓣损伤率低于百分之三，成本每枝不到一角。");

    private final Matcher matcher = TestModels.MATCHER;

    @Test
    void tellsTheFittingFromTheSameFieldAndFromTheForeign() {
        assertThat(score(DEMAND, FITTING).level()).isIn(PairingLevel.FAIR, PairingLevel.STRONG);
        assertThat(score(DEMAND, SAME_FIELD).level()).isEqualTo(PairingLevel.NONE);
        assertThat(score(DEMAND, FOREIGN).level()).isEqualTo(PairingLevel.NONE);
    }

    @Test
    void givesTheSameScoreFromStoredEmbeddingsAsFromFreshOnes() {
        PairScore fresh = score(DEMAND, FITTING);

        PairScore stored =
                matcher.score(matcher.demand(DEMAND, stored(DEMAND)), matcher.outcome(FITTING, stored(FITTING)));

        assertThat(stored).isEqualTo(fresh);
    }

    @Test
    void givesTheSameComponentsWhicheverVectorComesFirst() {
        Profile demand = demand(DEMAND);
        Profile outcome = outcome(FITTING);

        assertThat(demand.textNearness(outcome)).isEqualTo(outcome.textNearness(demand));
        assertThat(demand.titleNearness(outcome)).isEqualTo(outcome.titleNearness(demand));
        assertThat(demand.terms().overlap(outcome.terms(), 2))
                .isEqualTo(outcome.terms().overlap(demand.terms(), 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "😀😀😀",
                "power module with low inductance",
                "功率module 低电感 low-inductance",
                "\uD83D",
                "0",
                "，。！"
            })
    void scoresWhateverItIsGivenBetweenZeroAndOne(String odd) {
        for (String title : List.of(odd, "储能电池")) {
            MatchText text = MatchText.of(title, odd);
            assertWithinBounds(score(text, FITTING));
            assertWithinBounds(score(DEMAND, text));
            assertWithinBounds(score(text, text));
        }
    }

    @Test
    void scoresTextsOfSixThousandCharacters() {
        MatchText text = MatchText.of("长文本", FITTING.body().repeat(100).substring(0, 6000));

        assertWithinBounds(score(text, text));
        assertThat(score(DEMAND, text).score())
                .isGreaterThan(score(DEMAND, FOREIGN).score());
    }

    @Test
    void isSureOfATextThatAnswersItself() {
        assertThat(score(DEMAND, DEMAND).score()).isGreaterThan(0.9);
        assertThat(score(DEMAND, DEMAND).level()).isEqualTo(PairingLevel.STRONG);
    }

    @Test
    void ranksEnglishTextsToo() {
        MatchText demand = MatchText.of("Early warning of thermal runaway in lithium batteries", "");
        MatchText fitting = MatchText.of(
                "Detection of internal short circuits in lithium battery cells before thermal runaway", "");
        MatchText foreign = MatchText.of("Fresh-keeping of cut roses in cold chains", "");

        assertThat(score(demand, fitting).score())
                .isGreaterThan(score(demand, foreign).score());
    }

    @Test
    void namesItsComponents() {
        assertThat(score(DEMAND, FITTING).components()).containsOnlyKeys("title", "text", "passages", "lexical");
    }

    @Test
    void changesItsVersionWithWhateverChangesScores() {
        Matcher otherWeights = new Matcher(
                TestModels.EMBEDDER,
                TestModels.ANALYSER,
                TermWeights.fromCorpus(List.of("电池"), TestModels.ANALYSER),
                Centre.shipped(),
                ScoringSettings.shipped());
        Matcher again = Matcher.shipped(TestModels.EMBEDDER, TestModels.ANALYSER);

        assertThat(matcher.version()).startsWith("m6-").isEqualTo(again.version());
        assertThat(otherWeights.version()).isNotEqualTo(matcher.version());
    }

    private static void assertWithinBounds(PairScore pair) {
        assertThat(pair.score()).isBetween(0.0, 1.0);
        assertThat(pair.components().values())
                .allSatisfy(component -> assertThat(component).isBetween(0.0, 1.0));
    }

    private PairScore score(MatchText demand, MatchText outcome) {
        return matcher.score(demand(demand), outcome(outcome));
    }

    private Profile demand(MatchText text) {
        return matcher.demand(text, matcher.embed(text));
    }

    private Profile outcome(MatchText text) {
        return matcher.outcome(text, matcher.embed(text));
    }

    private Embedding stored(MatchText text) {
        return Embedding.fromBytes(matcher.embed(text).toBytes());
    }
}
