package org.duijie.acceptance.system;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** Callers that have announced a body and send it a byte at a time. */
final class SlowCallers implements AutoCloseable {
    private static final long BETWEEN_BYTES_NANOS = 100_000_000;

    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private SlowCallers() {}

    /** So many of them, once all have sent their heads. */
    static SlowCallers begin(RunningSystem system, int count) throws IOException {
        SlowCallers callers = new SlowCallers();
        URI gateway = system.gateway();
        byte[] head =
                """
                POST /api/v1/demands HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 100000\r
                \r
                """.formatted(gateway.getAuthority(), system.token("company")).getBytes(US_ASCII);
        for (int number = 0; number < count; number++) {
            Socket socket = new Socket(gateway.getHost(), gateway.getPort());
            callers.sockets.add(socket);
            socket.getOutputStream().write(head);
        }
        Thread.ofPlatform().daemon().name("slow-callers").start(callers::send);
        return callers;
    }

    private void send() {
        while (!ended) {
            for (Socket socket : sockets) {
                try {
                    socket.getOutputStream().write(' ');
                } catch (IOException refused) {
                    sockets.remove(socket);
                }
            }
            LockSupport.parkNanos(BETWEEN_BYTES_NANOS);
        }
    }

    /** Those that were not refused yet. */
    int sending() {
        return sockets.size();
    }

    @Override
    public void close() throws IOException {
        ended = true;
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
