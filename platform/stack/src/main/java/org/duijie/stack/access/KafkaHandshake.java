package org.duijie.stack.access;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.duijie.stack.process.Readiness;

/**
 * Asks a broker which requests it takes (ApiVersions, version 0 of the Kafka protocol). A broker opens its listener
 * when it takes part in the cluster, so an answer means that it serves.
 */
public final class KafkaHandshake {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int TIMEOUT_MILLISECONDS = 5_000;
    private static final short API_VERSIONS = 18;
    private static final int CORRELATION = 4711;
    private static final int LONGEST_ANSWER = 65_536;

    private KafkaHandshake() {}

    /** A broker is ready when it answers. */
    public static Readiness readiness(int port) {
        return new Readiness("an answer to ApiVersions on 127.0.0.1:" + port, () -> with(port), LIMIT);
    }

    private static void with(int port) throws IOException {
        try (var socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLISECONDS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLISECONDS);
            ask(new DataOutputStream(socket.getOutputStream()));
            check(new DataInputStream(socket.getInputStream()));
        }
    }

    private static void ask(DataOutputStream out) throws IOException {
        out.writeInt(10); // bytes that follow
        out.writeShort(API_VERSIONS);
        out.writeShort(0);
        out.writeInt(CORRELATION);
        out.writeShort(-1); // no client id
        out.flush();
    }

    private static void check(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 6 || length > LONGEST_ANSWER || in.readInt() != CORRELATION) {
            throw new IOException("what answers is not a Kafka broker");
        }
        short error = in.readShort();
        if (error != 0) {
            throw new IOException("error code " + error + " in the answer to ApiVersions");
        }
    }
}
