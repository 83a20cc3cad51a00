package org.duijie.matching.pipeline;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandState;
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
    private static final String PUBLISHED = """
            {"demand": {
              "id": "00000000-0000-0000-0000-000000000000",
              "version": 1,
              "title": "高温环境下压力传感器的零点漂移补偿",
              "summary": "寻求高温压力传感器的零点漂移补偿方法。",
              "description": "现有压力传感器在 150 ℃ 下连续工作 200 小时后零点漂移达 0.8 %FS，要求不超过 0.1 %FS，并给出在线标定方法。",
              "organisationId": "00000000-0000-0000-0000-000000000000",
              "visibility": "PLATFORM",
              "status": "PUBLISHED",
              "source": "SELF",
              "publishedAt": "1970-01-01T00:00:00Z"
            }}
            """;
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
        Subject demand = SubjectMapper.of(read());
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
    private static DemandState read() {
        try {
            DemandPublished event = EventJson.read(PUBLISHED.getBytes(StandardCharsets.UTF_8), DemandPublished.class);
            EventJson.write(event);
            return event.demand();
        } catch (IOException impossible) {
            throw new UncheckedIOException("The demand of the warm-up cannot be read", impossible);
        }
    }
}
