package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.assertj.core.api.SoftAssertions;
import org.duijie.acceptance.system.HostileRecords.Fate;
import org.duijie.acceptance.system.HostileRecords.Hostile;
import org.duijie.contracts.Topic;
import org.duijie.stack.AtOnce;
import org.duijie.testing.SlowCallers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every way into the system is sent what is too much for it; the services have the heap of production, since the launcher starts
 * them. Each lives, no consumer ends, another organisation is served meanwhile, and the memory is free again afterwards; also when
 * all were killed and have come again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(SystemSuite.LAST)
class HostileStory {
    private static final String DEMANDS = "/api/v1/demands";
    private static final String OUTCOMES = "/api/v1/outcomes";
    private static final Duration SERVED_WITHIN = Duration.ofSeconds(2);

    /** Of a small document: both readers may be at a file that hangs, which has 10 s, and begin anew behind it. */
    private static final Duration READ_WITHIN = Duration.ofSeconds(40);

    /** A killed member of a group is missed after 10 s, and the others wait for it so long. */
    private static final Duration TAKEN_AFTER_KILL = Duration.ofSeconds(30);

    /** Of a small table behind large ones of others: looked for every so often, then worked through. */
    private static final Duration WORKED_WITHIN = Duration.ofSeconds(20);

    /** Files that hang their reader are tried twice, organisations in turn. */
    private static final Duration WORKED_OFF = Duration.ofMinutes(2);

    private static final Duration STARTED_AGAIN = Duration.ofMinutes(3);

    /** More than a page of the longest. */
    private static final int VERSIONS = 110;

    private static RunningSystem system;
    private static People people;
    private static HandedIn handedIn;
    private static Records records;
    private static Map<String, Long> processes;
    private static Vitals vitals;

    @BeforeAll
    static void start() throws Exception {
        system = RunningSystem.shared();
        people = new People(system);
        handedIn = new HandedIn(people);
        records = new Records(system);
        assertThat(records.readers().values().stream().flatMap(Set::stream))
                .contains("demand-service", "outcome-service", "matching-service", "roadshow-service");
        // The first requests of a service, and of this client, are slow.
        for (int time = 0; time < 3; time++) {
            serveOthers().values().forEach(Runnable::run);
        }
        processes = system.processes();
        vitals = new Vitals(system);
    }

    @AfterAll
    static void end() {
        if (records == null) {
            return;
        }
        records.close();
    }

    @Test
    @Order(1)
    void bodiesOfAllKindsAreAnsweredAsErrorsOfTheSender() throws Exception {
        Map<String, String> ids = Map.of(
                DEMANDS, handedIn.created("company", DEMANDS, "{\"title\": \"示例\"}"),
                OUTCOMES, handedIn.created("university", OUTCOMES, "{\"title\": \"示例\"}"));
        List<HostileBodies.Attempt> attempts = HostileBodies.all(ids);

        List<Answer> answers;
        try (HostileCaller caller = new HostileCaller(system)) {
            answers = caller.send(attempts);
        }

        List<Answer> wrong = new ArrayList<>();
        for (int place = 0; place < attempts.size(); place++) {
            Answer answer = answers.get(place);
            if (attempts.get(place).readable() ? answer.isFault() : !answer.isOfTheSender()) {
                wrong.add(answer);
            }
        }
        assertThat(wrong).isEmpty();
        assertServesOthers();
    }

    @Test
    @Order(2)
    void manyLargeFilesAtOnceWaitForEachOther() throws Exception {
        String demand = handedIn.created("company", DEMANDS, "{\"title\": \"示例\"}");
        byte[] attachment = HostileFiles.largestAttachment();
        byte[] table = HostileFiles.largestTable();
        List<Callable<Integer>> uploads = new ArrayList<>(Collections.nCopies(
                6, () -> handedIn.attach("company", demand, attachment).statusCode()));
        uploads.addAll(Collections.nCopies(
                4, () -> handedIn.imported("company", DEMANDS, table).statusCode()));
        uploads.addAll(Collections.nCopies(
                4, () -> handedIn.imported("university", OUTCOMES, table).statusCode()));

        try (ExecutorService callers = AtOnce.threads()) {
            List<Future<Integer>> answers =
                    uploads.stream().map(callers::submit).toList();
            assertServesOthers();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get(2, TimeUnit.MINUTES));
            }
            // Who waits for its turn too long is told to come again.
            assertThat(statuses.subList(0, 6)).contains(201).isSubsetOf(201, 503);
            assertThat(statuses.subList(6, 10)).contains(202).isSubsetOf(202, 503);
            assertThat(statuses.subList(10, 14)).contains(202).isSubsetOf(202, 503);
        }

        assertServesOthers();
    }

    @Test
    @Order(3)
    void manyVersionsAreReadByPages() throws Exception {
        String demand = handedIn.created("company", DEMANDS, "{\"title\": \"示例\"}");
        String text = "述".repeat(5500);
        for (int version = 1; version <= VERSIONS; version++) {
            people.as("company")
                    .contentType("application/merge-patch+json; charset=UTF-8")
                    .header("If-Match", "\"v" + version + "\"")
                    .body("{\"description\": \"" + version + text + "\", \"currentState\": \"" + version + text + "\"}")
                    .patch(DEMANDS + "/" + demand)
                    .then()
                    .statusCode(200);
        }
        try (ExecutorService callers = AtOnce.threads()) {
            List<Future<Integer>> answers = Collections.nCopies(16, (Callable<Integer>) () -> people.as("company")
                            .get(DEMANDS + "/" + demand + "/versions?limit=100")
                            .statusCode())
                    .stream()
                    .map(callers::submit)
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get(1, TimeUnit.MINUTES)).isEqualTo(200);
            }
        }

        assertServesOthers();
    }

    @Test
    @Order(4)
    void filesThatEndOrHangTheirReaderCostNobodyElseAnything() throws Exception {
        String hostile = handedIn.created("company", DEMANDS, "{\"title\": \"示例\"}");
        for (byte[] file : HostileFiles.attachments().values()) {
            assertThat(handedIn.attach("company", hostile, file).statusCode()).isEqualTo(201);
        }
        Map<String, String> jobs = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> table : HostileFiles.tables().entrySet()) {
            for (Map.Entry<String, String> place :
                    Map.of(DEMANDS, "company", OUTCOMES, "university").entrySet()) {
                Response answer = handedIn.imported(place.getValue(), place.getKey(), table.getValue());
                // What is seen at once is said at once.
                assertThat(answer.statusCode()).as(table.getKey()).isIn(202, 422);
                if (answer.statusCode() == 202) {
                    jobs.put(place.getKey() + " " + table.getKey(), answer.path("id"));
                }
            }
        }

        assertServesOthers();
        String good = "Title\n示例 " + UUID.randomUUID() + "\n";
        String ofDemands = handedIn.takenIn("company-2", DEMANDS, good.getBytes(StandardCharsets.UTF_8));
        String ofOutcomes = handedIn.takenIn("university-2", OUTCOMES, good.getBytes(StandardCharsets.UTF_8));
        String other = handedIn.created("company-2", DEMANDS, "{\"title\": \"示例\"}");
        assertThat(handedIn.attach("company-2", other, HostileFiles.smallDocument())
                        .statusCode())
                .isEqualTo(201);
        await().atMost(WORKED_WITHIN)
                .until(() -> handedIn.state("company-2", DEMANDS, ofDemands).equals("DONE"));
        await().atMost(WORKED_WITHIN).until(() -> handedIn.state("university-2", OUTCOMES, ofOutcomes)
                .equals("DONE"));
        await().atMost(READ_WITHIN)
                .until(() -> handedIn.attachments("company-2", other).equals(List.of("READ")));

        jobs.forEach((what, job) -> {
            boolean demands = what.startsWith(DEMANDS);
            await(what).atMost(WORKED_OFF).until(() -> !Set.of("WAITING", "RUNNING")
                    .contains(handedIn.state(demands ? "company" : "university", demands ? DEMANDS : OUTCOMES, job)));
        });
        await().atMost(WORKED_OFF)
                .until(() -> !handedIn.attachments("company", hostile).contains("UNREAD"));
        assertServesOthers();
    }

    @Test
    @Order(5)
    void recordsOfAllKindsAreTakenOrBuriedAndTheNextIsTaken() throws Exception {
        Map<Topic, List<Hostile>> all = new TreeMap<>();
        Map<Topic, UUID> aborted = new TreeMap<>();
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        records.readers().keySet().forEach(topic -> {
            all.put(topic, HostileRecords.of(topic));
            aborted.put(topic, UUID.randomUUID());
        });
        List<ProducerRecord<String, byte[]>> taken = new ArrayList<>();
        aborted.forEach((topic, id) -> taken.add(HostileRecords.good(topic, id)));
        records.sendAndAbort(taken);

        for (Map.Entry<Topic, List<Hostile>> ofTopic : all.entrySet()) {
            List<String> places = records.send(
                    ofTopic.getValue().stream().map(Hostile::record).toList());
            for (int place = 0; place < places.size(); place++) {
                Hostile one = ofTopic.getValue().get(place);
                names.put(places.get(place), ofTopic.getKey() + ": " + one.what());
                if (one.fate() != Fate.EITHER) {
                    expected.put(
                            places.get(place),
                            one.fate() == Fate.TAKEN
                                    ? Set.of()
                                    : records.readers().get(ofTopic.getKey()));
                }
            }
        }
        assertServesOthers();

        await().atMost(WORKED_OFF).untilAsserted(() -> {
            var softly = new SoftAssertions();
            Map<String, List<String>> buried = records.buried();
            expected.forEach((place, consumers) -> softly.assertThat(buried.getOrDefault(place, List.of()))
                    .as("who buried %s (%s)", place, names.get(place))
                    .containsExactlyInAnyOrderElementsOf(consumers));
            softly.assertAll();
        });
        assertTakesRecords(SERVED_WITHIN);
        processes.keySet().stream()
                .filter(service -> !service.equals("gateway"))
                .forEach(service -> assertThat(system.taken(service, aborted.values()))
                        .as("taken by %s of what was taken back", service)
                        .isEmpty());
        assertServesOthers();
    }

    @Test
    @Order(6)
    void callersThatSendByteByByteKeepNobodyElseWaiting() throws Exception {
        try (SlowCallers slow = SlowCallers.ofBodies(system.gateway(), system.token("company"))) {
            slow.begin(64);
            // By how much others are slower is measured by the bench, which has the machine for itself.
            assertServesOthers();
            assertThat(slow.sending()).isEqualTo(64);
        }
    }

    @Test
    @Order(7)
    void whatWasTakenForAllThatIsFreeAgain() throws Exception {
        assertThat(system.isReady()).isTrue();
        vitals.assertNoConsumerEnded();
        vitals.assertMemoryIsBack();
    }

    @Test
    @Order(8)
    void soItIsAfterTheNextStart() throws Exception {
        long letters = lettersSoFar();
        AtOnce.each(processes.keySet(), system::kill);

        // Whoever looks after them starts them again.
        await().atMost(STARTED_AGAIN).pollInterval(Duration.ofSeconds(2)).until(system::isReady);
        processes = system.processes();
        // The first requests of a service are slow.
        serveOthers().values().forEach(Runnable::run);
        serveOthers().values().forEach(Runnable::run);
        assertServesOthers();
        assertTakesRecords(TAKEN_AFTER_KILL);
        assertThat(lettersSoFar()).as("dead letters").isEqualTo(letters);
        vitals.assertNoConsumerEnded();
        vitals.assertMemoryIsBack();
    }

    @Test
    @Order(9)
    void aFileThatIsReadWhenItsServiceIsStoppedHasLostNoAttempt() throws Exception {
        String demand = handedIn.created("company", DEMANDS, "{\"title\": \"示例\"}");
        String id = handedIn.attach("company", demand, HostileFiles.hangingDocument())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(WORKED_OFF).until(() -> attempts(id) == 1);

        system.signal("demand-service", "TERM");

        await().atMost(WORKED_OFF).until(() -> !processes
                .get("demand-service")
                .equals(system.processes().get("demand-service")));
        assertThat(attempts(id)).isZero();
    }

    private static long lettersSoFar() {
        return records.buried().values().stream().mapToLong(List::size).sum();
    }

    private static long attempts(String attachment) {
        return system
                .column("demand-service", "select attempts from demand_attachment where id = '" + attachment + "'")
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** The processes are the same, and another organisation is served in time by each. */
    private static void assertServesOthers() {
        assertThat(system.processes()).isEqualTo(processes);
        serveOthers().forEach((what, served) -> {
            long begin = System.nanoTime();
            served.run();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(what).isLessThan(SERVED_WITHIN);
        });
    }

    private static Map<String, Runnable> serveOthers() {
        Map<String, Runnable> served = new LinkedHashMap<>();
        served.put("a demand", () -> handedIn.created("company-2", DEMANDS, "{\"title\": \"示例\"}"));
        served.put("demands", () -> handedIn.read("company-2", DEMANDS));
        served.put("an outcome", () -> handedIn.created("university-2", OUTCOMES, "{\"title\": \"示例\"}"));
        served.put("outcomes", () -> handedIn.read("university-2", OUTCOMES));
        served.put("what fits", () -> people.as("company-2")
                .body("{\"side\": \"DEMAND\", \"title\": \"示例\", \"text\": \"碳化硅功率模块散热\"}")
                .post("/api/v1/matches")
                .then()
                .statusCode(200));
        served.put("roadshows", () -> handedIn.read("company-2", "/api/v1/roadshows"));
        served.put("organisations", () -> handedIn.read("park", "/api/v1/organisations"));
        return served;
    }

    /** Each consumer of each topic takes the next good record in time, behind all that came before. */
    private static void assertTakesRecords(Duration within) throws Exception {
        Map<Topic, UUID> next = new TreeMap<>();
        List<ProducerRecord<String, byte[]>> good = new ArrayList<>();
        records.readers().keySet().forEach(topic -> {
            next.put(topic, UUID.randomUUID());
            good.add(HostileRecords.good(topic, next.get(topic)));
        });
        records.send(good);
        Map<String, Set<String>> wanted = new TreeMap<>();
        next.forEach((topic, id) -> records.readers().get(topic).forEach(service -> wanted.computeIfAbsent(
                        service, none -> new TreeSet<>())
                .add(id.toString())));
        await().atMost(within)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> wanted.forEach((service, ids) -> assertThat(system.taken(service, next.values()))
                        .as("taken by %s of %s", service, next)
                        .isEqualTo(ids)));
    }
}
