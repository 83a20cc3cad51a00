package org.duijie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two replicas of matching-service share the work and miss no pair. */
class ReplicasStory {
    private static final int RECORDS = 100;
    private static final Duration QUIET = Duration.ofSeconds(8);
    private static final List<String> MATERIALS =
            List.of("碳化硅", "钛合金", "石墨烯", "聚乳酸", "玄武岩纤维", "氮化铝", "水凝胶", "稀土永磁", "气凝胶", "硫化物电解质");
    private static final List<String> TASKS =
            List.of("烧结致密化", "激光焊接", "表面防腐涂层", "热导率测量", "回收再生", "薄膜沉积", "三维打印成形", "疲劳寿命预测", "微裂纹检测", "批量切割");

    @Test
    void publishedFromTwoThreadsAtOnceNoPairIsMissed() throws Exception {
        // No limit on pairings per search: then the set does not depend on who came first.
        Map<String, String> unlimited = Map.of("DUIJIE_MATCHING_MOST", "200");
        try (RunningSystem system = RunningSystem.start(unlimited)) {
            Process second = replica(system, "duijie_matching", Map.of());
            try {
                People people = new People(system);
                people.as("company").get("/api/v1/demands").then().statusCode(200);
                people.as("university").get("/api/v1/outcomes").then().statusCode(200);
                people.as("park").get("/api/v1/demands").then().statusCode(200);
                CompletableFuture<Void> demands =
                        CompletableFuture.runAsync(() -> each((material, task) -> people.publishDemand(
                                "company", material + task + "难题", "现有" + material + "的" + task + "达不到要求，需要新的方法。")));
                CompletableFuture<Void> outcomes =
                        CompletableFuture.runAsync(() -> each((material, task) -> people.publishOutcome(
                                "university", material + task + "技术", "提出一种" + material + task + "的新方法，已完成样机验证。")));
                CompletableFuture.allOf(demands, outcomes).join();
                Set<String> byTwo = pairings(system);

                // One replica alone, with nothing known and another consumer group, reads everything again.
                second.destroyForcibly().onExit().join();
                system.kill("matching-service");
                forgetMatching(system);
                Process alone = replica(
                        system, "duijie_matching", Map.of("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID", "alone"));
                try {
                    await().atMost(Duration.ofMinutes(3)).until(() -> published(system) >= byTwo.size());
                    assertThat(byTwo).hasSizeGreaterThan(RECORDS - 1).isEqualTo(pairings(system));
                } finally {
                    alone.destroyForcibly();
                }
            } finally {
                second.destroyForcibly();
            }
        }
    }

    private interface Publication {
        void publish(String material, String task);
    }

    private static void each(Publication publication) {
        MATERIALS.forEach(material -> TASKS.forEach(task -> publication.publish(material, task)));
    }

    /** A replica of matching-service beside the launcher's, on a port of its own. */
    private static Process replica(RunningSystem system, String database, Map<String, String> more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                RunningSystem.java(),
                "-Xmx1g",
                "--add-modules=jdk.incubator.vector",
                "-jar",
                system.root()
                        .resolve("matching-service/target/quarkus-app/quarkus-run.jar")
                        .toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("target/replica.log"));
        Map<String, String> environment = new HashMap<>(more);
        String postgres = "127.0.0.1:" + system.port("POSTGRES") + "/" + database;
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://" + postgres);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + postgres);
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", system.bootstrapServers());
        environment.put(
                "QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:" + system.port("KEYCLOAK") + "/realms/duijie");
        environment.put("DUIJIE_MATCHING_MOST", "200");
        builder.environment().putAll(environment);
        Process replica = builder.start();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> java.nio.file.Files.readString(java.nio.file.Path.of("target/replica.log"))
                        .contains("corpus=built"));
        return replica;
    }

    private static void forgetMatching(RunningSystem system) throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + system.port("POSTGRES") + "/duijie_matching";
        try (var connection = java.sql.DriverManager.getConnection(url, "duijie_matching", "duijie_matching");
                var statement = connection.createStatement()) {
            statement.execute("truncate subject, pairing, inbox, outbox");
        }
    }

    private static int published(RunningSystem system) {
        String url = "jdbc:postgresql://127.0.0.1:" + system.port("POSTGRES") + "/duijie_matching";
        try (var connection = java.sql.DriverManager.getConnection(url, "duijie_matching", "duijie_matching");
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from pairing")) {
            answer.next();
            return answer.getInt(1);
        } catch (java.sql.SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The pairs in the database once their number has not changed for a while. */
    private static Set<String> pairings(RunningSystem system) throws Exception {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(QUIET)
                .until(() -> published(system), new Unchanged()::holds);
        Set<String> found = new TreeSet<>();
        String url = "jdbc:postgresql://127.0.0.1:" + system.port("POSTGRES") + "/duijie_matching";
        try (var connection = java.sql.DriverManager.getConnection(url, "duijie_matching", "duijie_matching");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select demand_title, outcome_title, score from pairing where state = 'PROPOSED'")) {
            while (rows.next()) {
                found.add(rows.getString(1) + " ← " + rows.getString(2) + " " + rows.getDouble(3));
            }
        }
        return found;
    }

    /** True when a number is the same twice running. */
    private static final class Unchanged {
        private int last = -1;

        boolean holds(int now) {
            boolean same = now > 0 && now == last;
            last = now;
            return same;
        }
    }
}
