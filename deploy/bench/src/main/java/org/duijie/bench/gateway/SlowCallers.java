package org.duijie.bench.gateway;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Callers who send a byte ten times a second: half of them bodies, half of them headers; who is ended begins again. */
final class SlowCallers implements AutoCloseable {
    private static final int PAUSE_MILLIS = 100;

    private final URI gateway;
    private final String head;
    private final List<Socket> sockets = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    SlowCallers(URI gateway, String token) {
        this.gateway = gateway;
        this.head =
                "POST /api/v1/demands HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + token + "\r\n";
    }

    /** Returns when all are under way. */
    void begin(int callers) throws IOException {
        for (int caller = 0; caller < callers; caller++) {
            sockets.add(connect(caller));
        }
        clock.scheduleAtFixedRate(this::goOn, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private Socket connect(int caller) throws IOException {
        Socket socket = new Socket(gateway.getHost(), gateway.getPort());
        send(socket, head + (caller % 2 == 0 ? "Content-Length: 100000\r\n\r\n" : "X-Slow: "));
        return socket;
    }

    private void goOn() {
        for (int caller = 0; caller < sockets.size(); caller++) {
            try {
                send(sockets.get(caller), " ");
            } catch (IOException ended) {
                again(caller);
            }
        }
    }

    private void again(int caller) {
        try {
            sockets.get(caller).close();
            sockets.set(caller, connect(caller));
        } catch (IOException refused) {
            // Tried again with the next byte: thrown, it would end the clock, and nobody would be slow any more.
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws Exception {
        clock.shutdownNow();
        clock.awaitTermination(1, TimeUnit.SECONDS);
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
