package org.duijie.demand.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.read;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duijie.demand.pooling.CommonDemands.Made;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Who leaves a common demand changes it: what others change of it at that moment is not written over. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class LeavingWhileOthersChangeIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    /** It knows of no common demand to hold when it begins: its demand comes in while it waits for it. */
    @Test
    void whoseDemandCameInWhileItWaitedLeavesWhatOthersMadeOfTheCommonOne() throws Exception {
        Made made = CommonDemands.of(COMPLETE, COMPLETE);
        int version = read("park", made.common()).extract().path("version");
        assertThat(Rows.update("update demand set common_demand_id = null where id::text = ?", made.first()))
                .isEqualTo(1);

        try (ExecutorService company = Executors.newSingleThreadExecutor();
                Connection gathering = transaction();
                Connection changing = transaction()) {
            update(
                    gathering,
                    "update demand set common_demand_id = ?::uuid where id = ?::uuid",
                    made.common(),
                    made.first());
            update(changing, "update demand set version = version + 1 where id = ?::uuid", made.common());
            Future<Integer> left = company.submit(
                    () -> step("company", made.first(), "leave-pool").extract().statusCode());
            awaitWaiterFor(gathering);
            gathering.commit();
            awaitWaiterFor(changing);

            changing.commit();

            assertThat(left).succeedsWithin(SOON).isEqualTo(200);
        }
        read("park", made.common()).body("memberCount", equalTo(1)).body("version", equalTo(version + 2));
    }

    private static void awaitWaiterFor(Connection holder) throws SQLException {
        try (var statement = holder.createStatement();
                var answer = statement.executeQuery("select pg_backend_pid()")) {
            answer.next();
            String waiting =
                    "select count(*) from pg_stat_activity where " + answer.getInt(1) + " = any(pg_blocking_pids(pid))";
            await().atMost(SOON).until(() -> Rows.number(waiting) > 0);
        }
    }

    private static void update(Connection connection, String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
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
}
