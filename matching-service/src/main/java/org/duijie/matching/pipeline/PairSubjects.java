package org.duijie.matching.pipeline;

import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.duijie.matching.pairings.MatchResult;
import org.duijie.matching.pairings.ReconcilePairings;
import org.duijie.matching.pipeline.StoreSubjects.StoredUpdates;
import org.duijie.matching.rematching.RematchRun;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.duijie.messaging.inbox.ReceivedEvent;
import org.duijie.messaging.tracing.Traced;

/**
 * Takes subjects that events tell of and brings their pairings up to date. The subjects are stored and committed first,
 * then the corpus is brought up to all that is committed, then searched; the pairings are written together with the inbox
 * rows, so a crash at any point only means that all of it is done again. What has come meanwhile is taken together: with
 * many events waiting, statements and commits are shared.
 */
@ApplicationScoped
class PairSubjects {
    /** So many are searched for anew before the next records are taken; the others when those that are left over are. */
    private static final int AT_ONCE = 20;

    private final IdempotentConsumer consumer;
    private final StoreSubjects storeSubjects;
    private final FindPairs findPairs;
    private final ReconcilePairings reconcilePairings;
    private final RematchRun rematchRun;
    private final Timer delay;
    private final Timer work;
    private final Clock clock;

    PairSubjects(
            IdempotentConsumer consumer,
            StoreSubjects storeSubjects,
            FindPairs findPairs,
            ReconcilePairings reconcilePairings,
            RematchRun rematchRun,
            Reporting reporting,
            Clock clock) {
        this.consumer = consumer;
        this.storeSubjects = storeSubjects;
        this.findPairs = findPairs;
        this.reconcilePairings = reconcilePairings;
        this.rematchRun = rematchRun;
        this.delay = reporting.delay();
        this.work = reporting.work();
        this.clock = clock;
    }

    /**
     * @param records of one topic, so that all are of one side
     * @param update null where the event is passed over
     */
    Uni<Void> take(ConsumerRecords<String, byte[]> records, Function<ReceivedEvent, SubjectUpdate> update) {
        long begin = System.nanoTime();
        Set<UUID> toRematch = ConcurrentHashMap.newKeySet();
        return consumer.takeAll(
                        records,
                        received -> Uni.createFrom()
                                .item(() -> find(received.stream()
                                        .map(update)
                                        .filter(Objects::nonNull)
                                        .toList()))
                                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()),
                        (fresh, results) -> keep(fresh, results, toRematch))
                .invoke(() -> records.forEach(record -> work.record(System.nanoTime() - begin, TimeUnit.NANOSECONDS)))
                // At once, though it would be done sooner or later: until then too much is on the table, or too little.
                .chain(() -> rematchRun.now(toRematch.stream().limit(AT_ONCE).toList()));
    }

    /** By the subjects' ids. */
    private Map<UUID, MatchResult> find(List<SubjectUpdate> updates) {
        if (updates.isEmpty()) {
            return Map.of();
        }
        StoredUpdates stored = storeSubjects.store(updates);
        return findPairs.find(stored.subjects(), stored.written()).stream()
                .collect(Collectors.toMap(result -> result.subject().id(), Function.identity()));
    }

    /** @param toRematch takes whose pairings are to be found anew after it */
    private Uni<Void> keep(List<ReceivedEvent> fresh, Map<UUID, MatchResult> results, Set<UUID> toRematch) {
        List<Traced<MatchResult>> traced = fresh.stream()
                .filter(received -> results.containsKey(received.event().aggregateId()))
                .map(received -> Traced.of(results.get(received.event().aggregateId()), received.traceParent()))
                .toList();
        if (traced.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return reconcilePairings
                .reconcile(traced)
                .invoke(reconciled -> toRematch.addAll(reconciled.toRematch()))
                .invoke(reconciled -> fresh.stream()
                        .filter(received ->
                                reconciled.kept().contains(received.event().aggregateId()))
                        .filter(received -> !results.get(received.event().aggregateId())
                                .good()
                                .isEmpty())
                        .forEach(received -> delay.record(Duration.between(received.time(), clock.instant()))))
                .replaceWithVoid();
    }
}
