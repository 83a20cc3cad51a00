package org.duijie.matching.pipeline;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandSource;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.MatchText;
import org.duijie.matching.corpus.WarmUp;
import org.duijie.matching.pairings.MatchResult;
import org.duijie.matching.pairings.ReconcilePairings;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectMapper;
import org.duijie.messaging.Blocking;
import org.duijie.messaging.EventJson;
import org.duijie.messaging.tracing.Traced;

/** The main flow with a demand that nobody published; what is found for it is not kept. */
@ApplicationScoped
class PipelineWarmUp implements WarmUp {
    private static final int TIMES = 20;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final MatchText OUTCOME =
            MatchText.of("基于双桥结构的压力敏感元件温度自补偿方法", "提出双惠斯通电桥差动结构与分段标定算法，样机在 -40～175 ℃ 范围内零点漂移小于 0.08 %FS，已完成环境试验。");

    private final Matcher matcher;
    private final FindPairs findPairs;
    private final ReconcilePairings reconcilePairings;

    PipelineWarmUp(Matcher matcher, FindPairs findPairs, ReconcilePairings reconcilePairings) {
        this.matcher = matcher;
        this.findPairs = findPairs;
        this.reconcilePairings = reconcilePairings;
    }

    @Override
    public void run() {
        Subject demand = SubjectMapper.of(read().demand());
        EmbeddedSubject known = new EmbeddedSubject(demand, matcher.embed(demand.text()));
        for (int i = 0; i < TIMES; i++) {
            matcher.score(known.profile(matcher), matcher.outcome(OUTCOME, matcher.embed(OUTCOME)));
            matcher.matchedTerms(demand.text(), OUTCOME);
        }
        findPairs.find(known);
        Blocking.await(() -> Panache.withTransaction(
                () -> reconcilePairings.reconcile(List.of(Traced.now(MatchResult.nothing(demand))))));
    }

    /** As it would come from the topic. */
    private static DemandPublished read() {
        String json = EventJson.write(new DemandPublished(demand()));
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), DemandPublished.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was just written cannot be read", impossible);
        }
    }

    private static DemandState demand() {
        return new DemandState(
                NOBODY,
                1,
                "高温环境下压力传感器的零点漂移补偿",
                "寻求高温压力传感器的零点漂移补偿方法。",
                "现有压力传感器在 150 ℃ 下连续工作 200 小时后零点漂移达 0.8 %FS，要求不超过 0.1 %FS，并给出在线标定方法。",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                NOBODY,
                Visibility.PLATFORM,
                DemandStatus.PUBLISHED,
                DemandSource.SELF,
                Instant.EPOCH);
    }
}
