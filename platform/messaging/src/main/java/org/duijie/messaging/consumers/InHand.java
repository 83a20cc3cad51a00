package org.duijie.messaging.consumers;

import java.util.function.Consumer;

/** Records that a consumer has begun to take. */
public final class InHand {
    private final String topic;
    private final Consumer<InHand> over;
    private volatile long movedAt = System.nanoTime();

    InHand(String topic, Consumer<InHand> over) {
        this.topic = topic;
        this.over = over;
    }

    /** Some of them are done with. */
    public void progress() {
        movedAt = System.nanoTime();
    }

    /** All of them are. */
    public void end() {
        over.accept(this);
    }

    String topic() {
        return topic;
    }

    /** For how long nothing has gone forward with them. */
    long stillForNanos() {
        return System.nanoTime() - movedAt;
    }
}
