package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.DemandApi.read;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.duijie.testing.EventProbe;
import org.duijie.testing.Faults;
import org.duijie.testing.LogProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Rows;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_demand")
class DemandFaultsIT {
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void withTheBrokerDownWritesAreAcceptedAndAreOnTheTopicWhenItIsBack() throws Exception {
        List<String> accepted = new ArrayList<>();
        Faults.whileDown(Faults.broker(), () -> {
            for (int i = 0; i < 5; i++) {
                accepted.add(published("company", COMPLETE));
            }
        });

        try (EventProbe demands = EventProbe.fromBeginning("duijie.demands")) {
            for (String id : accepted) {
                demands.awaitEvent("duijie.demand.published.v1", id, RECOVERY);
            }
        }
    }

    @Test
    void eventsOfOneDemandKeepTheirOrderThroughAnOutageOfTheBroker() throws Exception {
        String id = published("company", COMPLETE);
        Faults.whilePaused(Faults.broker(), () -> {
            for (int version = 3; version < 8; version++) {
                change("company", id, "\"v" + version + "\"", "{\"wantedTrl\": " + version + "}")
                        .statusCode(200);
            }
        });

        try (EventProbe demands = EventProbe.fromBeginning("duijie.demands")) {
            List<ObservedEvent> events =
                    demands.awaitEvents(event -> id.equals(event.key()) && event.sequence() == 8, 1, RECOVERY);
            assertThat(events).isNotEmpty();
            List<Long> firstSeen = demands.everythingSoFar().stream()
                    .filter(event -> id.equals(event.key()))
                    .map(ObservedEvent::sequence)
                    .distinct()
                    .toList();
            assertThat(firstSeen).containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
        }
    }

    @Test
    void whatACallerBeganIsDoneToItsEndThoughItLeaves() throws Exception {
        String id = draft("company", COMPLETE);
        String body = "{\"wantedTrl\": 9}";
        try (LogProbe log = LogProbe.fromNow();
                Connection holder = transaction()) {
            hold(holder, id);
            try (RawHttp http = RawHttp.connect()) {
                http.send("PATCH " + DEMANDS + "/" + id + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                        + Tokens.of("company") + "\r\nIf-Match: \"v1\"\r\nContent-Type: application/merge-patch+json"
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
                awaitWaiterFor(holder);
            }
            // Long enough for the service to see that the caller has gone.
            for (int read = 0; read < 20; read++) {
                read("park", id).statusCode(404);
            }

            holder.commit();

            await().atMost(RECOVERY).untilAsserted(() -> read("company", id).body("version", equalTo(2)));
            assertThat(log.lines()).noneMatch(line -> line.contains("had to drop"));
        }
    }

    private static void hold(Connection holder, String id) throws SQLException {
        try (var statement = holder.prepareStatement("select 1 from demand where id = ?::uuid for update")) {
            statement.setString(1, id);
            statement.executeQuery();
        }
    }

    private static void awaitWaiterFor(Connection holder) throws SQLException {
        try (var statement = holder.createStatement();
                var answer = statement.executeQuery("select pg_backend_pid()")) {
            answer.next();
            String waiting =
                    "select count(*) from pg_stat_activity where " + answer.getInt(1) + " = any(pg_blocking_pids(pid))";
            await().atMost(RECOVERY).until(() -> Rows.number(waiting) > 0);
        }
    }

    private static Connection transaction() throws SQLException {
        Connection connection =
                DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
        connection.setAutoCommit(false);
        return connection;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }

    @Test
    void withTheDatabaseDownTheServiceSaysSoAndRecoversByItself() throws Exception {
        String id = draft("company", COMPLETE);
        Faults.whileDown(Faults.database(), () -> {
            read("company", id)
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("unavailable"));
            as("company").body(COMPLETE).post(DEMANDS).then().statusCode(503).body("code", equalTo("unavailable"));
        });

        await().atMost(RECOVERY).untilAsserted(() -> read("company", id).statusCode(200));
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String after = published("company", COMPLETE);
            demands.awaitEvent("duijie.demand.published.v1", after, RECOVERY);
        }
    }
}
