package org.duijie.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.duijie.engine.TestModels;
import org.duijie.engine.scoring.Profile;
import org.junit.jupiter.api.Test;

class ProfileIndexTest {
    private static final List<String> TOPICS =
            List.of("锂电池热失控预警", "碳化硅功率模块驱动", "超声流量计校准", "切花月季保鲜", "电镀废水除镍", "心电伪迹抑制", "电路板缺陷检测", "电子束辐照剂量监测");

    private final ProfileIndex<String> index = ProfileIndex.ofOutcomes(TestModels.MATCHER);

    @Test
    void findsTheFittingFirst() {
        TOPICS.forEach(topic -> index.upsert(topic, TestModels.outcome(topic + "方法", "")));

        for (String topic : TOPICS) {
            assertThat(index.search(TestModels.demand("需要" + topic, ""), 3))
                    .first()
                    .extracting(Hit::id)
                    .isEqualTo(topic);
        }
    }

    /** Of full contents the vectors weigh more: those with a title only must not be crowded out by whatever has much to say. */
    @Test
    void findsAFittingTitleAmongManyContents() {
        Profile demand = TestModels.demand("猪舍氨味太重", "冬天门窗一关，猪舍里氨味呛人，猪咳嗽得厉害，一开风机又太冷，想在不降温的前提下把氨味压下来，花钱不要太多，最好老猪舍也能装。");
        for (int i = 0; i < 120; i++) {
            index.upsert(
                    "other" + i,
                    TestModels.outcome(
                            "番茄大棚第" + i + "号补光灯",
                            "番茄大棚冬天光照不足，用第" + i + "号补光灯延长光照，红蓝光比例可调，番茄坐果提前七天，亩产提高一成，电费每亩每天八元，灯具寿命三万小时。"));
        }
        index.upsert("fitting", TestModels.outcome("畜禽养殖场有害气体净化", ""));

        assertThat(index.nearest(demand, 100)).contains("fitting");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(index.search(TestModels.demand("锂电池热失控预警", ""), 3)).isEmpty();
        index.upsert("gone", TestModels.outcome("锂电池热失控预警", ""));
        index.remove("gone");
        assertThat(index.search(TestModels.demand("锂电池热失控预警", ""), 3)).isEmpty();
    }

    @Test
    void isSearchedWithAnOutcomeWhenItHoldsDemands() {
        ProfileIndex<String> demands = ProfileIndex.ofDemands(TestModels.MATCHER);
        Profile demand = TestModels.demand("锂电池热失控预警", "储能电站");
        Profile outcome = TestModels.outcome("锂电池热失控预警装置", "用于储能电站");
        demands.upsert("demand", demand);

        assertThat(demands.search(outcome, 1))
                .containsExactly(new Hit<>("demand", TestModels.MATCHER.score(demand, outcome)));
    }

    @Test
    void scoresEachHitAsThePairItIs() {
        Profile demand = TestModels.demand("锂电池预警", "");
        Profile outcome = TestModels.outcome("电池热失控预警", "");
        index.upsert("a", outcome);
        double alone = index.search(demand, 1).getFirst().score().score();
        TOPICS.forEach(topic -> index.upsert(topic, TestModels.outcome(topic, "")));

        assertThat(index.search(demand, 10))
                .contains(new Hit<>("a", TestModels.MATCHER.score(demand, outcome)))
                .extracting(hit -> hit.score().score())
                .contains(alone)
                .isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void findsTheSameInWhateverOrderRecordsCame() {
        List<String> titles = new ArrayList<>();
        for (String topic : TOPICS) {
            for (int i = 0; i < 40; i++) {
                titles.add(topic + i);
            }
        }
        List<Profile> profiles =
                titles.stream().map(title -> TestModels.outcome(title, "")).toList();
        ProfileIndex<String> shuffled = ProfileIndex.ofOutcomes(TestModels.MATCHER);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, titles.size()).boxed().toList());
        Collections.shuffle(order, new Random(3));

        for (int i = 0; i < titles.size(); i++) {
            index.upsert(titles.get(i), profiles.get(i));
        }
        order.forEach(i -> shuffled.upsert("gone", profiles.get(i)));
        shuffled.remove("gone");
        order.forEach(i -> shuffled.upsert(titles.get(i), profiles.get(i)));

        Profile demand = TestModels.demand("锂电池热失控", "");
        assertThat(shuffled.search(demand, 150))
                .isEqualTo(index.search(demand, 150))
                .hasSize(150);
    }

    @Test
    void replacesARecord() {
        Profile demand = TestModels.demand("锂电池热失控预警", "");
        index.upsert("a", TestModels.outcome("切花月季保鲜", ""));
        double before = index.search(demand, 1).getFirst().score().score();

        index.upsert("a", TestModels.outcome("锂电池热失控预警", ""));

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.search(demand, 5))
                .singleElement()
                .satisfies(hit -> assertThat(hit.score().score()).isGreaterThan(before));
    }

    @Test
    void forgetsARemovedRecord() {
        index.upsert("a", TestModels.outcome("锂电池热失控预警", ""));
        index.upsert("b", TestModels.outcome("锂电池热失控预警装置", ""));

        index.remove("a");
        index.remove("never there");

        assertThat(index.search(TestModels.demand("锂电池热失控预警", ""), 5))
                .extracting(Hit::id)
                .containsExactly("b");
        assertThat(index.find("a")).isEmpty();
    }

    @Test
    void givesOnlyEligibleRecordsAndAsManyAsAskedFor() {
        for (int i = 0; i < 300; i++) {
            index.upsert("o" + i, TestModels.outcome("锂电池热失控预警" + i, ""));
        }

        List<Hit<String>> hits = index.search(TestModels.demand("锂电池热失控预警", ""), 20, id -> id.endsWith("7"));

        assertThat(hits).hasSize(20).allSatisfy(hit -> assertThat(hit.id()).endsWith("7"));
    }

    @Test
    void findsNothingInAnEmptyIndexAndWithAnEmptyQueryDoesNotFail() {
        assertThat(index.search(TestModels.demand("锂电池", ""), 5)).isEmpty();
        index.upsert("a", TestModels.outcome("", ""));
        assertThat(index.search(TestModels.demand("", ""), 5)).hasSize(1);
    }

    @Test
    void findsEveryCommittedRecordWhileOthersWrite() throws ExecutionException, InterruptedException {
        Profile[] demands =
                TOPICS.stream().map(topic -> TestModels.demand(topic, "")).toArray(Profile[]::new);
        Profile[] outcomes =
                TOPICS.stream().map(topic -> TestModels.outcome(topic, "")).toArray(Profile[]::new);

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int w = 0; w < 4; w++) {
                String worker = "w" + w;
                workers.add(threads.submit(() -> {
                    for (int i = 0; i < 500; i++) {
                        int topic = i % TOPICS.size();
                        String id = worker + "-" + i % 40;
                        index.upsert(id, outcomes[topic]);
                        assertThat(index.search(demands[topic], 200))
                                .extracting(Hit::id)
                                .contains(id);
                        if (i % 3 == 0) {
                            index.remove(id);
                            assertThat(index.search(demands[topic], 200))
                                    .extracting(Hit::id)
                                    .doesNotContain(id);
                        }
                    }
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        }
        assertThat(index.size()).isLessThanOrEqualTo(160);
    }
}
