package org.duijie.engine.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ParallelTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 10", "9, 10", "20, 10", "21, 10", "1000003, 1000"})
    void everyPlaceOfARangeIsDoneOnce(int size, int worthwhile) {
        AtomicIntegerArray done = new AtomicIntegerArray(size);

        Parallel.range(size, worthwhile, (from, to) -> {
            for (int at = from; at < to; at++) {
                done.incrementAndGet(at);
            }
        });

        assertThat(IntStream.range(0, size).filter(at -> done.get(at) != 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 9, 1000})
    void resultsStandInTheOrderOfWhatTheyAreOf(int size) {
        List<Integer> numbers = IntStream.range(0, size).boxed().toList();

        assertThat(Parallel.map(numbers, number -> "of " + number))
                .isEqualTo(numbers.stream().map(number -> "of " + number).toList());
    }

    @Test
    void everyNumberIsDoneOnce() {
        AtomicIntegerArray done = new AtomicIntegerArray(1000);

        Parallel.times(1000, done::incrementAndGet);

        assertThat(IntStream.range(0, 1000).filter(at -> done.get(at) != 1)).isEmpty();
    }

    @Test
    void whatOneThrowsIsThrownWhenTheOthersHaveEnded() {
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() -> Parallel.each(IntStream.range(0, 1000).boxed().toList(), number -> {
                    if (number == 0) {
                        throw new StackOverflowError("of the first");
                    }
                    done.incrementAndGet();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(done).hasValueGreaterThanOrEqualTo(750);
    }

    @Test
    void nobodyWaitsForHelpersThatAreBusyForLong() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (var busy = Executors.newCachedThreadPool()) {
            CountDownLatch blocked = new CountDownLatch(Runtime.getRuntime().availableProcessors());
            Future<?> held = busy.submit(() -> Parallel.times(1000, number -> {
                blocked.countDown();
                await(release);
            }));
            await(blocked);

            assertThat(Parallel.map(List.of(1, 2, 3), number -> number * number))
                    .containsExactly(1, 4, 9);
            assertThat(Later.of(() -> "done here").get()).isEqualTo("done here");

            release.countDown();
            held.get();
        }
    }

    @Test
    void manyCallersWithCallsInsideCallsAllEnd() {
        try (var callers = Executors.newCachedThreadPool()) {
            List<Future<Integer>> sums = IntStream.range(0, 32)
                    .mapToObj(caller -> callers.submit(() -> IntStream.range(0, 200)
                            .map(round -> Parallel.map(
                                            List.of(1, 2, 3, 4),
                                            number -> Parallel.map(List.of(number, number), inner -> inner).stream()
                                                    .mapToInt(Integer::intValue)
                                                    .sum())
                                    .stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .sum()))
                    .toList();

            assertThat(sums).allSatisfy(sum -> assertThat(sum.get()).isEqualTo(200 * 20));
        }
    }

    @Test
    void whatIsClosedIsOverWhereverItRuns() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        Later<Boolean> running = Later.of(() -> {
            begun.countDown();
            await(release);
            return over.getAndSet(true);
        });
        await(begun);
        AtomicBoolean afterClose = new AtomicBoolean();
        Thread closing = Thread.ofPlatform().start(() -> {
            running.close();
            afterClose.set(over.get());
        });
        while (closing.getState() != Thread.State.WAITING && closing.isAlive()) {
            Thread.onSpinWait();
        }
        release.countDown();
        closing.join();

        assertThat(afterClose).isTrue();
    }

    @Test
    void whatIsClosedBeforeAnybodyBeganItIsNotDone() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        try (var busy = Executors.newCachedThreadPool()) {
            CountDownLatch blocked = new CountDownLatch(Runtime.getRuntime().availableProcessors());
            Future<?> held = busy.submit(() -> Parallel.times(1000, number -> {
                blocked.countDown();
                await(release);
            }));
            await(blocked);
            Later.of(() -> done.getAndSet(true)).close();
            release.countDown();
            held.get();
        }

        assertThat(done).isFalse();
    }

    @Test
    void anInterruptIsKeptForWhoCalled() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Later<String> later = Later.of(() -> {
            begun.countDown();
            await(release);
            return "whole";
        });
        await(begun);
        try (var asking = Executors.newCachedThreadPool()) {
            CountDownLatch asked = new CountDownLatch(1);
            Future<String> answer = asking.submit(() -> {
                Thread.currentThread().interrupt();
                asked.countDown();
                return later.get() + Thread.interrupted();
            });
            await(asked);
            release.countDown();

            assertThat(answer.get()).isEqualTo("wholetrue");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
