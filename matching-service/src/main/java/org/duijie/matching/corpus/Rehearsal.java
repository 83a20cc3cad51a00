package org.duijie.matching.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.scoring.Profile;
import org.duijie.matching.text.MatchText;

/**
 * Judges a pair that nobody keeps, so that models and word lists are loaded and the code is warm before the service says
 * that it is ready: the first published record would else wait seconds for its pairings.
 */
@ApplicationScoped
class Rehearsal {
    private static final int TIMES = 20;
    private static final MatchText DEMAND =
            MatchText.of("高温环境下压力传感器的零点漂移补偿", "现有压力传感器在 150 ℃ 下连续工作 200 小时后零点漂移达 0.8 %FS，要求不超过 0.1 %FS，并给出在线标定方法。");
    private static final MatchText OUTCOME =
            MatchText.of("基于双桥结构的压力敏感元件温度自补偿方法", "提出双惠斯通电桥差动结构与分段标定算法，样机在 -40～175 ℃ 范围内零点漂移小于 0.08 %FS，已完成环境试验。");

    private final Matcher matcher;

    Rehearsal(Matcher matcher) {
        this.matcher = matcher;
    }

    void play() {
        for (int i = 0; i < TIMES; i++) {
            Profile demand = matcher.demand(DEMAND, matcher.embed(DEMAND));
            Profile outcome = matcher.outcome(OUTCOME, matcher.embed(OUTCOME));
            matcher.score(demand, outcome);
            matcher.matchedTerms(DEMAND, OUTCOME);
        }
    }
}
