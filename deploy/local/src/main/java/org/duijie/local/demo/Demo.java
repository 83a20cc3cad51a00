package org.duijie.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.duijie.local.demo.SampleFolder.Sample;
import org.duijie.stack.AtOnce;

/** The whole demonstration. A second run adds nothing: every record has its idempotency key. */
public final class Demo {
    /** So long nothing new must have arrived for the picture to be complete. */
    private static final Duration QUIET = Duration.ofSeconds(4);

    /** So long pairings are waited for after everything is published. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final SampleFolder sample;
    private final SampleLoader loader;
    private final Stage stage;
    private final GapLines gaps;
    private final KeptPairings kept;
    private final PairingsWatch pairings;
    private final Consumer<String> say;

    /** @param say shows a line to the user */
    public Demo(Api api, SampleFolder sample, PairingsWatch pairings, Consumer<String> say) {
        this.sample = sample;
        this.loader = new SampleLoader(api);
        this.stage = new Stage(api, sample);
        this.gaps = new GapLines(api);
        this.kept = new KeptPairings(api);
        this.pairings = pairings;
        this.say = say;
    }

    /** @throws DemoException where the system refuses what it should take, or does not answer for minutes */
    public void run() {
        List<Sample> outcomes = sample.outcomes();
        List<Sample> demands = sample.demands();
        say.accept("Universities publish " + outcomes.size() + " outcomes (科技成果)");
        Map<String, String> ids = new LinkedHashMap<>(loader.publishOutcomes(outcomes));
        say.accept("Companies submit " + demands.size()
                + " demands (技术需求), the park publishes them; pairings (候选匹配) as they arrive from Kafka:");
        Candidates candidates = new Candidates();
        var published = AtOnce.begin(() -> published(demands, candidates));
        showAsTheyArrive(candidates, published);
        ids.putAll(result(published));
        say.accept("");
        candidates.withoutAny().forEach(id -> kept.of(id).forEach(candidates::takeKept));
        say.accept(
                "Per demand, best first (score, level, outcome, terms that both sides use; where the demand is confidential,");
        say.accept(
                "what only its text finds: its company and the park alone know of that, until the company accepts):");
        candidates.summary().forEach(say);
        say.accept("");
        say.accept("Demands without a good pairing: the nearest outcomes, and what is missing");
        candidates.unanswered().forEach((id, title) -> {
            say.accept("");
            say.accept(title);
            gaps.of(id).forEach(say);
        });
        say.accept("");
        say.accept("The roadshow (路演): " + stage.run(ids) + " demands and outcomes were on stage");
    }

    /** Ids by key, once matching knows all: as long as a part is down no candidate does not mean that nothing fits. */
    private Map<String, String> published(List<Sample> demands, Candidates candidates) {
        Map<String, String> ids = loader.publishDemands(demands, candidates::expect);
        ids.values().forEach(gaps::await);
        return ids;
    }

    private void showAsTheyArrive(Candidates candidates, CompletableFuture<?> published) {
        Instant last = Instant.now();
        Instant end = last.plus(LONGEST);
        while (!published.isDone()
                || Instant.now().isBefore(last.plus(QUIET)) && Instant.now().isBefore(end)) {
            pairings.next().forEach(candidates::take);
            List<String> arrived = candidates.arrived();
            arrived.forEach(say);
            if (!published.isDone()) {
                end = Instant.now().plus(LONGEST);
            }
            if (!arrived.isEmpty() || !published.isDone()) {
                last = Instant.now();
            }
        }
    }

    private static Map<String, String> result(CompletableFuture<Map<String, String>> published) {
        try {
            return published.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof DemoException told ? told : failure;
        }
    }
}
