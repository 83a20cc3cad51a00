package org.duijie.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.duijie.stack.AtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    private final CountDownLatch underWay = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    @AfterEach
    void leaveNoInterruptBehind() {
        Thread.interrupted();
    }

    @Test
    void whatFollowsIsNotHitByAnInterruptThatIsUnderWay() throws Exception {
        Interruption interruption = new Interruption(() -> {
            underWay.countDown();
            await(goesOn);
        });
        var end = AtOnce.begin(() -> {
            interruption.end();
            return null;
        });
        await(underWay);
        // The command hears that it is to end, and begins to stop everything, before its thread is interrupted.
        assertThat(interruption.came()).isTrue();
        var release = AtOnce.begin(() -> {
            goesOn.countDown();
            return null;
        });

        interruption.settle();

        assertThat(release).succeedsWithin(Duration.ofSeconds(10));
        assertThat(goesOn.getCount()).isZero();
        interruption.close();
        assertThat(end).succeedsWithin(Duration.ofSeconds(10));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whatFollowsIsNotInterruptedLater() {
        Interruption interruption = new Interruption(() -> {});
        interruption.settle();
        var end = AtOnce.begin(() -> {
            interruption.end();
            return null;
        });

        interruption.close();

        assertThat(end).succeedsWithin(Duration.ofSeconds(10));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void theCommandIsInterruptedAndWaitedFor() {
        Interruption interruption = new Interruption(() -> {});
        var end = AtOnce.begin(() -> {
            interruption.end();
            return null;
        });

        assertThatThrownBy(() -> new CountDownLatch(1).await(10, TimeUnit.SECONDS))
                .isInstanceOf(InterruptedException.class);
        assertThat(end.isDone()).isFalse();
        interruption.close();
        assertThat(end).succeedsWithin(Duration.ofSeconds(10));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
