package org.duijie.matching.pairing;

import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.matching.pairings.Finding;
import org.duijie.matching.pairings.KeepPairings;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.inbox.EventIntake;
import org.duijie.messaging.inbox.ReceivedEvent;

/**
 * Takes a subject that an event tells of and brings its pairings up to date. The subject is stored and committed
 * first, then the corpus is brought up to all that is committed, then searched; the pairings are written together with
 * the inbox row, so a crash at any point only means that all of it is done again.
 */
@ApplicationScoped
class PairSubject {
    private final EventIntake intake;
    private final KnowSubject knowSubject;
    private final FindPairs findPairs;
    private final KeepPairings keepPairings;
    private final Subjects subjects;
    private final Clock clock;
    private final Timer delay;
    private final Timer work;

    PairSubject(
            EventIntake intake,
            KnowSubject knowSubject,
            FindPairs findPairs,
            KeepPairings keepPairings,
            Subjects subjects,
            Reporting reporting) {
        this.intake = intake;
        this.knowSubject = knowSubject;
        this.findPairs = findPairs;
        this.keepPairings = keepPairings;
        this.subjects = subjects;
        this.clock = reporting.clock();
        this.delay = reporting.delay();
        this.work = reporting.work();
    }

    Uni<Void> take(ConsumerRecord<String, byte[]> record, Function<ReceivedEvent, Told> told) {
        long begin = System.nanoTime();
        return intake.take(
                        record,
                        received -> Uni.createFrom()
                                .item(() -> find(told.apply(received)))
                                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()),
                        this::keep)
                .invoke(() -> work.record(System.nanoTime() - begin, TimeUnit.NANOSECONDS));
    }

    private Finding find(Told told) {
        return findPairs.find(knowSubject.know(told));
    }

    private Uni<Void> keep(ReceivedEvent received, Finding finding) {
        // More may have become known of the subject meanwhile, by another event: then that event's finding counts.
        return subjects.holdIfStill(finding.subject()).flatMap(still -> still ? keepNow(received, finding) : nothing());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> keepNow(ReceivedEvent received, Finding finding) {
        return keepPairings.keep(finding).invoke(() -> {
            if (!finding.good().isEmpty()) {
                delay.record(Duration.between(received.time(), clock.instant()));
            }
        });
    }
}
