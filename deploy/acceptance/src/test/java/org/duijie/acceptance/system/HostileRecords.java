package org.duijie.acceptance.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.duijie.contracts.CloudEventHeaders;
import org.duijie.contracts.EventType;
import org.duijie.contracts.Topic;
import org.duijie.testing.SampleEvent;

/** Records of all kinds that a consumer may not be able to take, all on one partition: whoever stops at one stops for good. */
final class HostileRecords {
    static final int PARTITION = 0;

    private static final String STRUCTURED = "application/cloudevents+json; charset=UTF-8";

    private HostileRecords() {}

    /** What becomes of a record. */
    enum Fate {
        DEAD,
        TAKEN,
        /** One of them: what is unknown is passed over, whatever it holds. */
        EITHER
    }

    record Hostile(String what, ProducerRecord<String, byte[]> record, Fate fate) {}

    /** A good one of the topic, about an aggregate that nobody knows. */
    static ProducerRecord<String, byte[]> good(Topic topic, UUID id) {
        return record(sample(topic, id));
    }

    static List<Hostile> of(Topic topic) {
        List<Hostile> all = new ArrayList<>();
        envelopes(topic, all);
        values(topic, all);
        lies(topic, all);
        return all;
    }

    private static SampleEvent sample(Topic topic) {
        return sample(topic, UUID.randomUUID());
    }

    private static SampleEvent sample(Topic topic, UUID id) {
        EventType type = Arrays.stream(EventType.values())
                .filter(one -> one.topic() == topic)
                .findFirst()
                .orElseThrow();
        return SampleEvent.of(type, id, 1);
    }

    private static void envelopes(Topic topic, List<Hostile> all) {
        all.add(headed(topic, "structured, broken", "content-type", STRUCTURED, "{\"specversion\": ", Fate.DEAD));
        all.add(headed(topic, "structured, whole", "content-type", STRUCTURED, structured(topic), Fate.DEAD));
        all.add(headed(topic, "said to be structured", "content-type", STRUCTURED, null, Fate.EITHER));
        for (String time : List.of(
                "2026-03-18 01:30:00",
                "2026-03-18T01:30:00",
                "yesterday",
                "1600-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z")) {
            all.add(headed(topic, "ce_time " + time, CloudEventHeaders.TIME, time, null, Fate.DEAD));
        }
        for (String time : List.of("2026-03-18t01:30:00z", "2026-03-18T01:30:00.0123456789Z", "2026-06-30T23:59:60Z")) {
            all.add(headed(topic, "ce_time " + time, CloudEventHeaders.TIME, time, null, Fate.EITHER));
        }
        all.add(headed(topic, "a blank in ce_source", CloudEventHeaders.SOURCE, topic.source() + " ", null, Fate.DEAD));
        all.add(headed(topic, "another's ce_source", CloudEventHeaders.SOURCE, "/nobody", null, Fate.DEAD));
        all.add(headed(topic, "a ce_id of a megabyte", CloudEventHeaders.ID, "x".repeat(900_000), null, Fate.DEAD));
        all.add(headed(topic, "a traceparent of 100 KB", "traceparent", "0".repeat(100_000), null, Fate.EITHER));
        SampleEvent many = sample(topic);
        for (int header = 0; header < 200; header++) {
            many.headers().put("x-" + header, "x".repeat(4000));
        }
        all.add(new Hostile("800 KB of headers", record(many), Fate.EITHER));
        SampleEvent untyped = sample(topic);
        untyped.headers().remove(CloudEventHeaders.TYPE);
        all.add(new Hostile(
                "no ce_type, 1.5 MB", record(untyped, "x".repeat(1_500_000).getBytes(UTF_8)), Fate.DEAD));
        all.add(headed(topic, "nothing", "x-empty", "", "", Fate.DEAD));
        SampleEvent keyed = sample(topic);
        all.add(new Hostile(
                "a key of 100 KB",
                withHeaders(
                        keyed, new ProducerRecord<>(topic.topicName(), PARTITION, "k".repeat(100_000), bytes(keyed))),
                Fate.DEAD));
    }

    private static void values(Topic topic, List<Hostile> all) {
        all.add(valued(topic, "brackets", "[".repeat(100_000), Fate.DEAD));
        all.add(valued(topic, "an unknown field with U+0000", "\"x\":\"a\\u0000b\"", Fate.DEAD));
        all.add(valued(topic, "an unknown field with half a pair", "\"x\":\"a\\ud800b\"", Fate.DEAD));
        all.add(valued(topic, "no UTF-8", "\u0000\u0001", Fate.DEAD));
        all.add(valued(
                topic, "an unknown field 1001 deep", "\"x\":" + "[".repeat(1001) + "]".repeat(1001), Fate.EITHER));
        all.add(valued(topic, "an unknown field of 700 KB", "\"x\":\"" + "x".repeat(700_000) + "\"", Fate.EITHER));
        for (String number : List.of("1e999999999", "1E-999999999", "9".repeat(2000))) {
            all.add(valued(topic, "an unknown number " + number.substring(0, 4), "\"x\":" + number, Fate.EITHER));
            SampleEvent numbers = sample(topic);
            all.add(new Hostile(
                    "a version of " + number.substring(0, 4),
                    record(
                            numbers,
                            numbers.value()
                                    .toString()
                                    .replaceFirst("\"version\":1\\b", "\"version\":" + number)
                                    .getBytes(UTF_8)),
                    Fate.DEAD));
        }
        if (topic == Topic.DEMANDS || topic == Topic.OUTCOMES) {
            SampleEvent indicator = sample(topic);
            ((ObjectNode) aggregate(indicator).at("/indicators/0")).put("value", "@");
            all.add(new Hostile(
                    "an indicator of 1e999999999",
                    record(
                            indicator,
                            indicator
                                    .value()
                                    .toString()
                                    .replace("\"@\"", "1e999999999")
                                    .getBytes(UTF_8)),
                    Fate.DEAD));
            for (String field : List.of("status", "organisationId", "visibility")) {
                SampleEvent missing = sample(topic);
                aggregate(missing).putNull(field);
                all.add(new Hostile(field + " null", record(missing), Fate.DEAD));
            }
            SampleEvent title = sample(topic).with("title", "题".repeat(10_000));
            all.add(new Hostile("a title of 10,000 characters", record(title), Fate.DEAD));
        }
    }

    /** What is in form, and cannot be. */
    private static void lies(Topic topic, List<Hostile> all) {
        SampleEvent last = sample(topic).with("version", Long.MAX_VALUE);
        last.headers().put(CloudEventHeaders.SEQUENCE, Long.toString(Long.MAX_VALUE));
        all.add(new Hostile("the last version there can be", record(last), Fate.DEAD));
        SampleEvent other = sample(topic);
        Optional<String> owner = List.of("organisationId", "organisationIds").stream()
                .filter(aggregate(other)::has)
                .findFirst();
        if (owner.isPresent()) {
            all.add(new Hostile("one that is known then", record(other), Fate.TAKEN));
            UUID thief = UUID.randomUUID();
            SampleEvent stolen = sample(topic, other.id())
                    .with("version", 2)
                    .with(owner.get(), owner.get().endsWith("s") ? List.of(thief, UUID.randomUUID()) : thief);
            stolen.headers().put(CloudEventHeaders.SEQUENCE, "2");
            all.add(new Hostile("a known one of another organisation", record(stolen), Fate.DEAD));
        }
    }

    private static ObjectNode aggregate(SampleEvent event) {
        return (ObjectNode) event.value().elements().next();
    }

    private static String structured(Topic topic) {
        SampleEvent event = sample(topic);
        ObjectNode whole = event.value().objectNode();
        whole.put("specversion", "1.0")
                .put("id", "1")
                .put("source", topic.source())
                .put("type", event.type().wireName());
        whole.set("data", event.value());
        return whole.toString();
    }

    private static Hostile headed(Topic topic, String what, String header, String text, String value, Fate fate) {
        SampleEvent event = sample(topic);
        event.headers().put(header, text);
        return new Hostile(what, value == null ? record(event) : record(event, value.getBytes(UTF_8)), fate);
    }

    /** @param text the whole value, or a member that is added to its aggregate */
    private static Hostile valued(Topic topic, String what, String text, Fate fate) {
        SampleEvent event = sample(topic);
        String good = event.value().toString();
        String value = text.startsWith("\"") ? good.substring(0, good.length() - 2) + "," + text + "}}" : text;
        return new Hostile(what, record(event, value.getBytes(UTF_8)), fate);
    }

    private static byte[] bytes(SampleEvent event) {
        return event.value().toString().getBytes(UTF_8);
    }

    private static ProducerRecord<String, byte[]> record(SampleEvent event) {
        return record(event, bytes(event));
    }

    private static ProducerRecord<String, byte[]> record(SampleEvent event, byte[] value) {
        return withHeaders(
                event, new ProducerRecord<>(event.type().topic().topicName(), PARTITION, event.key(), value));
    }

    private static ProducerRecord<String, byte[]> withHeaders(
            SampleEvent event, ProducerRecord<String, byte[]> record) {
        event.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }
}
