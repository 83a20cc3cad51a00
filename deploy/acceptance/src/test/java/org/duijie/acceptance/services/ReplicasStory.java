package org.duijie.acceptance.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.stack.AtOnce;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import org.duijie.testing.PackagedService;
import org.duijie.testing.SampleEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two replicas of matching-service share the work and miss no pair. */
class ReplicasStory {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> MATERIALS =
            List.of("碳化硅", "钛合金", "石墨烯", "聚乳酸", "玄武岩纤维", "氮化铝", "水凝胶", "稀土永磁", "气凝胶", "硫化物电解质");
    private static final List<String> TASKS =
            List.of("烧结致密化", "激光焊接", "表面防腐涂层", "热导率测量", "回收再生", "薄膜沉积", "三维打印成形", "疲劳寿命预测", "微裂纹检测", "批量切割");
    private static final int RECORDS = MATERIALS.size() * TASKS.size();

    /** No limit on pairings per search: then the set does not depend on who came first. */
    private static final String UNLIMITED = "200";

    /** High enough that most of the ten thousand possible pairs are searched for and not written. */
    private static final String THRESHOLD = "0.4";

    private static final String PROBLEM = "难题";
    private static final String TECHNIQUE = "技术";
    private static final String OF_DEMANDS = " like '%" + PROBLEM + "'";
    private static final String OF_OUTCOMES = " like '%" + TECHNIQUE + "'";

    @BeforeAll
    static void start() {
        TestStack.shared().start(EnumSet.of(Part.POSTGRES, Part.KAFKA));
    }

    @Test
    void publishedFromTwoThreadsAtOnceNoPairIsMissed() throws Exception {
        Database shared = new Database("duijie_two");
        Database own = new Database("duijie_one");
        try (PackagedService first = replica("first", shared, "two");
                PackagedService second = replica("second", shared, "two")) {
            AtOnce.run(first::start, second::start);

            AtOnce.run(
                    () -> publish("demand.published", PROBLEM, "description", "达不到要求"),
                    () -> publish("outcome.published", TECHNIQUE, "abstract", "已有新方法"));

            awaitAllTaken(shared);
        }
        try (PackagedService alone = replica("alone", own, "one")) {
            alone.start();
            awaitAllTaken(own);
        }
        assertThat(pairs(shared)).hasSizeGreaterThanOrEqualTo(RECORDS).isEqualTo(pairs(own));
    }

    private static PackagedService replica(String name, Database database, String group) {
        return PackagedService.of(
                name,
                "matching-service",
                database,
                Map.of(
                        "DUIJIE_MATCHING_MOST",
                        UNLIMITED,
                        "DUIJIE_MATCHING_THRESHOLD",
                        THRESHOLD,
                        "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID",
                        "replicas-" + group));
    }

    private static void publish(String type, String kind, String textField, String state) {
        EventType event = EventType.ofWireName("duijie." + type + ".v1").orElseThrow();
        UUID organisation = UUID.randomUUID();
        MATERIALS.forEach(material -> TASKS.forEach(task -> SampleEvent.of(event, UUID.randomUUID(), 1)
                .with("title", material + task + kind)
                .with(textField, material + "的" + task + state)
                .with("currentState", null)
                .with("innovationPoints", List.of())
                .with("indicators", List.of())
                .with("keywords", List.of())
                .with("organisationId", organisation)
                .with("cooperationModes", List.of())
                .with("transferModes", List.of())
                .with("validUntil", null)
                .send()));
    }

    private static void awaitAllTaken(Database database) {
        // Other stories have records on these topics, too.
        await().atMost(PATIENCE).until(() -> read(
                        database,
                        "select count(*) from inbox join subject on subject.id::text = inbox.aggregate_id where title"
                                + OF_DEMANDS + " or title" + OF_OUTCOMES)
                .contains(Integer.toString(2 * RECORDS)));
        // An outcome that is the best of a demand has others of it searched for anew.
        await().atMost(PATIENCE).until(() -> read(database, "select subject_id::text from renewal")
                .isEmpty());
    }

    private static Set<String> pairs(Database database) throws SQLException {
        return read(
                database,
                "select demand_title || ' ← ' || outcome_title || ' ' || score from pairing where state = 'PROPOSED' and demand_title"
                        + OF_DEMANDS + " and outcome_title" + OF_OUTCOMES);
    }

    private static Set<String> read(Database database, String query) throws SQLException {
        try (Connection connection = TestStack.shared().postgres().connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Set<String> found = new TreeSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
