package org.duijie.web.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FileTurnTest {
    private final AtomicInteger handedOn = new AtomicInteger();
    private final FileTurn turn = new FileTurn(handedOn::incrementAndGet);

    @Test
    void isHandedOnWhenTheCallerHasItsAnswer() {
        turn.work();
        turn.workIsDone();
        assertThat(handedOn).hasValue(0);

        assertThat(turn.callerIsGone()).isTrue();

        assertThat(handedOn).hasValue(1);
    }

    @Test
    void ofACallerThatLeavesIsKeptUntilItsBodyIsPutAway() {
        turn.work();
        assertThat(turn.callerIsGone()).isFalse();
        assertThat(handedOn).hasValue(0);

        turn.workIsDone();
        turn.handOn();

        assertThat(handedOn).hasValue(1);
    }

    @Test
    void isHandedOnAtOnceWhereNoOperationTookItUp() {
        assertThat(turn.callerIsGone()).isTrue();
        assertThat(handedOn).hasValue(1);
    }
}
