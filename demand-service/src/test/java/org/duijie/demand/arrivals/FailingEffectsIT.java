package org.duijie.demand.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.arrivals.Arrivals.SOON;
import static org.duijie.demand.arrivals.Arrivals.awaitGoesOn;
import static org.duijie.demand.arrivals.Arrivals.published;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An effect that fails costs its own record so many attempts, and no other. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class FailingEffectsIT {
    private static final String DEAD = ProbedConsumer.TOPIC + ".dead-letter";

    /** {@code duijie.consumer.together}. */
    private static final int SUSPECTS = 16;

    private final UUID outcome = UUID.randomUUID();

    @Inject
    ProbedConsumer consumer;

    static Stream<Supplier<Uni<Void>>> failures() {
        return Stream.of(
                () -> Uni.createFrom().failure(new IllegalStateException()),
                () -> Uni.createFrom().failure(new StackOverflowError()),
                () -> {
                    throw new StackOverflowError();
                },
                () -> {
                    throw new NoClassDefFoundError("made up");
                },
                () -> {
                    throw new AssertionError();
                });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void anErrorIsPoisonLikeAnException(Supplier<Uni<Void>> failure) {
        try (EventProbe dead = EventProbe.fromNow(DEAD)) {
            UUID broken = outcome;
            consumer.does(
                    broken,
                    () -> consumer.tried(broken).getLast() == 1
                            ? failure.get()
                            : Uni.createFrom().voidItem());

            published(broken, 1).send();

            ObservedEvent letter = dead.awaitEvents(broken.toString(), 1, SOON).getFirst();
            assertThat(letter.headers()).containsEntry("dead-letter-attempts", "5");
            awaitGoesOn(consumer, broken, 2);
            assertThat(consumer.tried(broken)).containsExactly(1L, 1L, 1L, 1L, 1L, 2L);
        }
    }

    @Test
    void afterAFailureEachAttemptIsCountedBeforeItIsMade() {
        long first = unsuspected();
        List<Integer> counted = new CopyOnWriteArrayList<>();
        consumer.does(outcome, () -> {
            if (consumer.tried(outcome).getLast() == first) {
                counted.add(attempts());
                throw new IllegalStateException();
            }
            return Uni.createFrom().voidItem();
        });

        published(outcome, first).send();

        awaitGoesOn(consumer, outcome, first + 1);
        assertThat(counted).containsExactly(0, 2, 3, 4, 5);
        await().atMost(SOON).until(() -> Rows.number("select count(*) from attempt") == 0);
    }

    /** No statement more than the effect's own. */
    @Test
    void whatGoesWellIsNotCounted() {
        long first = unsuspected();
        List<Integer> counted = new CopyOnWriteArrayList<>();
        consumer.does(outcome, () -> {
            counted.add(attempts());
            return Uni.createFrom().voidItem();
        });

        awaitGoesOn(consumer, outcome, first);
        awaitGoesOn(consumer, outcome, first + 1);

        await().atMost(SOON).until(() -> counted.size() == 2);
        assertThat(counted).containsOnly(0);
    }

    /**
     * The version from which on nothing is counted beforehand. The first new records of a partition are, where they may have lain there
     * when it came, or where the broker did not say what did.
     */
    private long unsuspected() {
        AtomicInteger last = new AtomicInteger();
        consumer.does(outcome, () -> {
            last.set(attempts());
            return Uni.createFrom().voidItem();
        });
        for (long version = 1; version <= SUSPECTS; version++) {
            last.set(-1);
            awaitGoesOn(consumer, outcome, version);
            await().atMost(SOON).until(() -> last.get() >= 0);
            if (last.get() == 0) {
                return version + 1;
            }
        }
        return SUSPECTS + 1;
    }

    /** Counted so far for what is under way. */
    private static int attempts() {
        return (int) Rows.number("select coalesce(max(attempts), 0) from attempt");
    }
}
