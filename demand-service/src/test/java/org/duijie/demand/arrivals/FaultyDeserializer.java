package org.duijie.demand.arrivals;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads nothing while a test says so. */
public final class FaultyDeserializer extends ByteArrayDeserializer {
    private static volatile boolean faulty;

    static void breakDown() {
        faulty = true;
    }

    static void mend() {
        faulty = false;
    }

    @Override
    public byte[] deserialize(String topic, byte[] data) {
        if (faulty) {
            throw new IllegalStateException("broken for a test");
        }
        return super.deserialize(topic, data);
    }
}
