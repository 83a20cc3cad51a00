package org.duijie.demand.duplicates;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.Demands;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Takes open checks to matching-service. Every replica does; an answer is taken once, and asking twice does no harm. Where
 * matching-service does not answer, checks stay open until the next round.
 */
@ApplicationScoped
class FindDuplicates {
    private static final Logger LOG = Logger.getLogger(FindDuplicates.class);
    private static final int BATCH = 50;

    private final DuplicateChecks checks;
    private final Demands demands;
    private final SimilarTexts similarTexts;
    private final DuplicatesConfig config;
    private final Clock clock;

    FindDuplicates(
            DuplicateChecks checks,
            Demands demands,
            @RestClient SimilarTexts similarTexts,
            DuplicatesConfig config,
            Clock clock) {
        this.checks = checks;
        this.demands = demands;
        this.similarTexts = similarTexts;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "{duijie.duplicates.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "duplicates")
    Uni<Void> check() {
        return Panache.withSession(() -> checks.open(BATCH).flatMap(this::asked))
                .flatMap(asked -> Multi.createFrom()
                        .iterable(asked)
                        .onItem()
                        .transformToUniAndConcatenate(this::find)
                        .collect()
                        .asList())
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("duplicates=postponed cause=%s", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<List<Asked>> asked(List<DuplicateCheck> open) {
        return Multi.createFrom()
                .iterable(open)
                .onItem()
                .transformToUniAndConcatenate(check -> demands.findById(check.demandId())
                        .onItem()
                        .ifNotNull()
                        .transform(
                                demand -> new Asked(check.demandVersion(), demand.organisationId(), question(demand))))
                .collect()
                .asList();
    }

    private SimilarTexts.Question question(Demand demand) {
        DemandContent content = demand.content();
        // Both were there at the submission; a demand that was returned since may have lost one.
        String text = Stream.of(content.summary(), content.description())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new SimilarTexts.Question(content.title(), text, demand.id(), config.most(), null);
    }

    private Uni<Void> find(Asked asked) {
        UUID demand = asked.question().except();
        return similarTexts
                .find(asked.question())
                .flatMap(whole -> similarTexts
                        .find(asked.question().seenBy(asked.organisation()))
                        .map(answer -> new NearDuplicates(whole.items(), answer.seenBy(asked.organisation()))))
                // The check is gone where the company took its submission back meanwhile.
                .flatMap(found -> Panache.withTransaction(() -> checks.lock(demand)
                        .onItem()
                        .ifNotNull()
                        .invoke(check -> check.answer(asked.version(), found, clock.instant()))))
                .onItem()
                .ifNotNull()
                .invoke(check -> LOG.infof(
                        "demand=%s near-duplicates=%d",
                        demand, check.found().items().size()))
                .replaceWithVoid();
    }

    private record Asked(long version, UUID organisation, SimilarTexts.Question question) {}
}
