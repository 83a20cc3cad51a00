package org.duijie.messaging.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsumerStateTest {
    private final ConsumerState state = new ConsumerState(new Config());

    @Test
    void oneThatFollowsIsThereAndStillDownUntilItHasSettled() {
        state.ended(new IllegalStateException());
        assertThat(state.isThere()).isFalse();

        state.restarted();

        assertThat(state.isThere()).as("may fall silent, too").isTrue();
        assertThat(state.isDown()).isTrue();
    }

    @Test
    void oneThatBroughtARecordHasSettled() {
        state.ended(new IllegalStateException());
        state.restarted();

        state.brought();

        assertThat(state.isThere()).isTrue();
        assertThat(state.isDown()).isFalse();
    }

    @Test
    void pausesGrowUntilTheLongest() {
        state.ended(new IllegalStateException());
        assertThat(state.pause()).isEqualTo(Duration.ofSeconds(1));
        state.ended(new IllegalStateException());
        assertThat(state.pause()).isEqualTo(Duration.ofSeconds(2));
        state.ended(new IllegalStateException());
        assertThat(state.pause()).isEqualTo(Duration.ofSeconds(3));
    }

    private record Config() implements RestartConfig {
        @Override
        public Duration firstPause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofSeconds(3);
        }

        @Override
        public Duration settledAfter() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration standsStillAfter() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration silentAfter() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration checkEvery() {
            return Duration.ofHours(1);
        }
    }
}
