package org.duijie.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Callers who have begun a request to the gateway and send the rest of it a byte ten times a second. */
public final class SlowCallers implements AutoCloseable {
    private static final int PAUSE_MILLIS = 100;
    private static final String BODY = "Content-Length: 100000\r\n\r\n";
    private static final String HEADER = "X-Slow: ";

    private final URI gateway;
    private final String head;
    private final List<String> ends;
    private final boolean again;
    private final List<SlowCaller> callers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("slow-callers").factory());

    private SlowCallers(URI gateway, String token, List<String> ends, boolean again) {
        this.gateway = gateway;
        this.head = """
                POST /api/v1/demands HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                """.formatted(gateway.getAuthority(), token);
        this.ends = ends;
        this.again = again;
    }

    /** They send bodies. Who is ended does not begin again. */
    public static SlowCallers ofBodies(URI gateway, String token) {
        return new SlowCallers(gateway, token, List.of(BODY), false);
    }

    /** Half of them send bodies and half of them headers. Who is ended begins again. */
    public static SlowCallers ofHeadersAndBodies(URI gateway, String token) {
        return new SlowCallers(gateway, token, List.of(BODY, HEADER), true);
    }

    /** Returns when so many are under way. */
    public void begin(int count) throws IOException {
        for (int number = 0; number < count; number++) {
            SlowCaller caller = new SlowCaller(head + ends.get(number % ends.size()));
            caller.connect();
            callers.add(caller);
        }
        clock.scheduleAtFixedRate(() -> callers.forEach(this::goOn), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void goOn(SlowCaller caller) {
        try {
            caller.send(" ");
        } catch (IOException ended) {
            if (again) {
                caller.connectAgain();
            } else {
                callers.remove(caller);
            }
        }
    }

    /** Those that were not ended yet. */
    public int sending() {
        return callers.size();
    }

    @Override
    public void close() throws Exception {
        clock.shutdownNow();
        clock.awaitTermination(1, TimeUnit.SECONDS);
        for (SlowCaller caller : callers) {
            caller.close();
        }
    }

    private final class SlowCaller {
        private final String begun;
        private Socket socket;

        private SlowCaller(String begun) {
            this.begun = begun;
        }

        private void connect() throws IOException {
            socket = new Socket(gateway.getHost(), gateway.getPort());
            send(begun);
        }

        private void connectAgain() {
            try {
                socket.close();
                connect();
            } catch (IOException refused) {
                // Tried again with the next byte: thrown, it would end the clock, and nobody would be slow any more.
            }
        }

        private void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        }

        private void close() throws IOException {
            socket.close();
        }
    }
}
