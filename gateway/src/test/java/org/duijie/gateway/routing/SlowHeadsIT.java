package org.duijie.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.gateway.neighbours.Service;
import org.duijie.stack.AtOnce;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who does not come to an end with the head of a request has ten seconds, however steadily it goes on. */
@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class SlowHeadsIT {
    private static final String DEMANDS = "/api/v1/demands";
    /** Seconds; longer than a head may take. */
    private static final int LONG = 15;

    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};
    private static final byte[] PING = {0, 0, 8, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    /** {@code :method GET}, and more to come. */
    private static final byte[] BEGUN_HEADERS = {0, 0, 1, 1, 0, 0, 0, 0, 1, (byte) 0x82};

    private static final byte[] MORE_HEADERS = {0, 0, 1, 9, 0, 0, 0, 0, 1, (byte) 0x86};

    private static RealmNetwork network;
    private static Service demand;

    @BeforeAll
    static void start() throws Exception {
        network = RealmNetwork.start();
        demand = Service.start("demand");
    }

    @AfterAll
    static void stop() throws Exception {
        demand.close();
        network.close();
    }

    /** How a caller went on, until it was ended. */
    private record Ended(double seconds, String answer) {}

    private interface Steps {
        void go(RawHttp http) throws IOException;
    }

    @Test
    void headsThatDoNotEndAreEndedAndNobodyElse() throws Exception {
        String head = "GET " + DEMANDS + " HTTP/1.1\r\nHost: a\r\n";
        String whole = head + "Authorization: Bearer " + Tokens.of("company") + "\r\n\r\n";
        try (ExecutorService threads = AtOnce.threads()) {
            List<Future<Ended>> ended = threads.invokeAll(List.of(
                    caller(http -> {}, http -> {}),
                    caller(http -> http.send("P"), http -> {}),
                    caller(http -> http.send(head + "X-Slow: "), http -> http.send("x")),
                    caller(
                            http -> {
                                http.send(whole).readUntil("\r\n\r\n");
                                http.send(head + "X-Slow: ");
                            },
                            http -> http.send("x")),
                    caller(
                            http -> http.send(PREFACE).send(SETTINGS).send(BEGUN_HEADERS),
                            http -> http.send(MORE_HEADERS)),
                    caller(http -> http.send(PREFACE).send(SETTINGS).send((byte) 0, (byte) 0), http -> {}),
                    // Has nothing to ask for now, and is entitled to it.
                    caller(http -> http.send(PREFACE).send(SETTINGS).send(PING), http -> http.send(PING)),
                    caller(http -> http.send(whole).readUntil("\r\n\r\n"), http -> {})));

            for (Future<Ended> one : ended.subList(0, 6)) {
                assertThat(one.get().seconds()).isBetween(9.0, 13.0);
            }
            assertThat(ended.get(2).get().answer()).contains("HTTP/1.1 408", "\"request-timeout\"");
            assertThat(ended.get(3).get().answer()).contains("HTTP/1.1 408", "\"request-timeout\"");
            for (Future<Ended> one : ended.subList(6, 8)) {
                assertThat(one.get().seconds()).isGreaterThan(14.0);
            }
        }
    }

    /**
     * @param begin what it sends first
     * @param goOn what it sends each second
     */
    private static Callable<Ended> caller(Steps begin, Steps goOn) {
        return () -> {
            try (RawHttp http = RawHttp.connect();
                    ExecutorService reader = AtOnce.threads()) {
                long from = System.nanoTime();
                begin.go(http);
                Future<String> all = reader.submit(http::readAll);
                String answer = "";
                try {
                    for (int second = 0; second < LONG; second++) {
                        try {
                            answer = all.get(1, TimeUnit.SECONDS);
                            break;
                        } catch (TimeoutException notEnded) {
                            goOn.go(http);
                        }
                    }
                } catch (IOException | ExecutionException reset) {
                    answer = "reset";
                }
                Ended ended = new Ended((System.nanoTime() - from) / 1e9, answer);
                http.close();
                return ended;
            }
        };
    }
}
