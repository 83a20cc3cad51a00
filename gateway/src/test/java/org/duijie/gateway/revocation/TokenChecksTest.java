package org.duijie.gateway.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TokenChecksTest {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Settable clock = new Settable();
    private final AtomicInteger asked = new AtomicInteger();
    private final Config config = new Config();
    private final TokenChecks checks = new TokenChecks(config, new SimpleMeterRegistry(), clock);

    @Test
    void asksOnceForWhatComesSoonAgain() {
        assertThat(isGood(says(true))).isTrue();
        clock.pass(Duration.ofMillis(1900));
        assertThat(isGood(says(false))).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void asksAgainWithoutHoldingUpAndKnowsTheNextTime() {
        isGood(says(true));
        clock.pass(Duration.ofMillis(2100));
        assertThat(isGood(says(false))).isTrue();
        assertThat(isGood(says(true))).isFalse();
        assertThat(asked).hasValue(2);
    }

    @Test
    void waitsForTheAnswerWhereTheLastOneIsOld() {
        isGood(says(true));
        clock.pass(EVERY.multipliedBy(2));
        assertThat(isGood(says(false))).isFalse();
    }

    @Test
    void ofManyAtOnceOneAsks() {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Supplier<Uni<Boolean>> slow = () -> {
            asked.incrementAndGet();
            return Uni.createFrom().completionStage(answer);
        };
        var first = checks.isGood("a", expiry(), slow).subscribeAsCompletionStage();
        var second = checks.isGood("a", expiry(), slow).subscribeAsCompletionStage();

        answer.complete(false);

        assertThat(first.join()).isFalse();
        assertThat(second.join()).isFalse();
        assertThat(asked).hasValue(1);
    }

    @Test
    void takesForGoodWhatCannotBeAskedForAndLeavesKeycloakAlone() {
        assertThat(isGood(fails())).isTrue();
        clock.pass(Duration.ofSeconds(4));
        assertThat(isGood(says(false))).isTrue();
        assertThat(asked).hasValue(1);

        clock.pass(Duration.ofSeconds(2));
        assertThat(isGood(says(false))).isFalse();
    }

    @Test
    void whatWasTakenBackStaysSoWhileNobodyAnswers() {
        assertThat(isGood(says(false))).isFalse();
        clock.pass(Duration.ofSeconds(10));
        assertThat(isGood(fails())).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(isGood(says(true))).isFalse();
    }

    @Test
    void whatKeycloakSaysIsNotOverwrittenByThoseWhoLookedBefore() {
        isGood(says(true));
        clock.pass(Duration.ofMillis(2100));
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        isGood(() -> Uni.createFrom().completionStage(answer));
        clock.pass(Duration.ofMillis(1100));

        config.whileSomebodyLooks = () -> answer.complete(false);
        isGood(() -> Uni.createFrom().nothing());

        assertThat(isGood(says(true))).isFalse();
    }

    private boolean isGood(Supplier<Uni<Boolean>> keycloak) {
        return checks.isGood("a", expiry(), keycloak).await().indefinitely();
    }

    private long expiry() {
        return clock.instant().plus(Duration.ofMinutes(30)).getEpochSecond();
    }

    private Supplier<Uni<Boolean>> says(boolean good) {
        return () -> {
            asked.incrementAndGet();
            return Uni.createFrom().item(good);
        };
    }

    private Supplier<Uni<Boolean>> fails() {
        return () -> {
            asked.incrementAndGet();
            return Uni.createFrom().failure(new IllegalStateException("no answer"));
        };
    }

    private static final class Config implements RevocationConfig {
        private Runnable whileSomebodyLooks = () -> {};

        @Override
        public Duration checkEvery() {
            whileSomebodyLooks.run();
            return EVERY;
        }

        @Override
        public Duration answerWithin() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(5);
        }
    }

    private static final class Settable extends Clock {
        private Instant now = Instant.parse("2026-11-30T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
