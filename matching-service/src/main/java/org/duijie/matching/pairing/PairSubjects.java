package org.duijie.matching.pairing;

import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.duijie.matching.pairing.KnowSubjects.Known;
import org.duijie.matching.pairings.Finding;
import org.duijie.matching.pairings.KeepPairings;
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
    private final IdempotentConsumer consumer;
    private final KnowSubjects knowSubjects;
    private final FindPairs findPairs;
    private final KeepPairings keepPairings;
    private final Clock clock;
    private final Timer delay;
    private final Timer work;

    PairSubjects(
            IdempotentConsumer consumer,
            KnowSubjects knowSubjects,
            FindPairs findPairs,
            KeepPairings keepPairings,
            Reporting reporting) {
        this.consumer = consumer;
        this.knowSubjects = knowSubjects;
        this.findPairs = findPairs;
        this.keepPairings = keepPairings;
        this.clock = reporting.clock();
        this.delay = reporting.delay();
        this.work = reporting.work();
    }

    /** @param records of one topic, so that all are of one side */
    Uni<Void> take(ConsumerRecords<String, byte[]> records, Function<ReceivedEvent, Told> told) {
        long begin = System.nanoTime();
        return consumer.takeAll(
                        records,
                        received -> Uni.createFrom()
                                .item(() -> find(received.stream().map(told).toList()))
                                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()),
                        this::keep)
                .invoke(() -> records.forEach(record -> work.record(System.nanoTime() - begin, TimeUnit.NANOSECONDS)));
    }

    /** By the subjects' ids. */
    private Map<UUID, Finding> find(List<Told> told) {
        Known known = knowSubjects.know(told);
        return findPairs.find(known.subjects(), known.written()).stream()
                .collect(Collectors.toMap(finding -> finding.subject().id(), Function.identity()));
    }

    private Uni<Void> keep(List<ReceivedEvent> fresh, Map<UUID, Finding> findings) {
        List<Traced<Finding>> traced = fresh.stream()
                .map(received -> Traced.of(findings.get(received.event().aggregateId()), received.traceParent()))
                .toList();
        return keepPairings
                .keep(traced)
                .invoke(kept -> fresh.stream()
                        .filter(received -> kept.contains(received.event().aggregateId()))
                        .filter(received -> !findings.get(received.event().aggregateId())
                                .good()
                                .isEmpty())
                        .forEach(received -> delay.record(Duration.between(received.time(), clock.instant()))))
                .replaceWithVoid();
    }
}
