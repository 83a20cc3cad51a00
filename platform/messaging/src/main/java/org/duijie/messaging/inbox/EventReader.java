package org.duijie.messaging.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.duijie.contracts.CarriedTime;
import org.duijie.contracts.CloudEventHeaders;
import org.duijie.contracts.Event;
import org.duijie.contracts.EventType;
import org.duijie.contracts.Topic;
import org.duijie.messaging.EventJson;
import org.duijie.messaging.EventSchemas;
import org.duijie.messaging.Rfc3339;

/** Reads Kafka records as events of the contract. */
public final class EventReader {
    private static final Pattern ID = Pattern.compile("[!-~]{1,64}");
    private static final int QUOTED = 64;

    private EventReader() {}

    /**
     * The event, or empty where there is nothing to take: a tombstone, or a type that this release does not know.
     *
     * @throws UnreadableRecordException where the record is of a known type and not of its form
     */
    public static Optional<ReceivedEvent> read(ConsumerRecord<String, byte[]> record) throws UnreadableRecordException {
        if (record.value() == null) {
            return Optional.empty();
        }
        Optional<EventType> type = EventType.ofWireName(required(record, CloudEventHeaders.TYPE));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        checkOrigin(record, type.get());
        String id = id(record);
        Instant time = time(record);
        Event event = body(record, type.get());
        checkAgainstHeaders(record, event);
        return Optional.of(
                new ReceivedEvent(id, type.get(), event, time, header(record, CloudEventHeaders.TRACE_PARENT)));
    }

    /** Each topic has its types and one service that sends them. */
    private static void checkOrigin(ConsumerRecord<String, byte[]> record, EventType type)
            throws UnreadableRecordException {
        Topic topic = type.topic();
        if (!topic.topicName().equals(record.topic())) {
            throw new UnreadableRecordException(type.wireName() + " belongs on " + topic.topicName());
        }
        String source = required(record, CloudEventHeaders.SOURCE);
        if (!topic.source().equals(source)) {
            throw new UnreadableRecordException(
                    "ce_source is '" + quoted(source) + "', " + topic.topicName() + " is of " + topic.source());
        }
    }

    private static Event body(ConsumerRecord<String, byte[]> record, EventType type) throws UnreadableRecordException {
        try {
            // In this order: what follows may calculate with the numbers, once they are known to be carried.
            Event event = EventJson.read(record.value(), type.record());
            Optional<String> misfit = EventSchemas.misfit(type, EventJson.tree(record.value()));
            if (misfit.isPresent()) {
                throw new UnreadableRecordException("The value does not fit " + type.wireName() + " " + misfit.get());
            }
            return event;
        } catch (StreamConstraintsException excessive) {
            throw new UnreadableRecordException("The value is too deep or too long: " + excessive.getOriginalMessage());
        } catch (JsonMappingException misfit) {
            throw new UnreadableRecordException(
                    misfit.getCause() instanceof StreamConstraintsException excessive
                            ? "The value is too deep or too long: " + excessive.getOriginalMessage()
                            : "The value does not fit " + type.wireName() + " at '" + path(misfit) + "'");
        } catch (JsonProcessingException malformed) {
            throw new UnreadableRecordException("The value is not JSON" + place(malformed.getLocation()));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw new UnreadableRecordException(
                    "The value cannot be read: " + unreadable.getClass().getName());
        }
    }

    private static String path(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : ", at " + location.offsetDescription();
    }

    private static void checkAgainstHeaders(ConsumerRecord<String, byte[]> record, Event event)
            throws UnreadableRecordException {
        if (!event.aggregateId().toString().equals(record.key())) {
            throw new UnreadableRecordException(
                    "The key is '" + quoted(record.key()) + "', the event is about '" + event.aggregateId() + "'");
        }
        String sequence = required(record, CloudEventHeaders.SEQUENCE);
        if (!Long.toString(event.sequence()).equals(sequence)) {
            throw new UnreadableRecordException(
                    "ce_sequence is '" + quoted(sequence) + "', the event has " + event.sequence());
        }
    }

    private static String id(ConsumerRecord<String, byte[]> record) throws UnreadableRecordException {
        String id = required(record, CloudEventHeaders.ID);
        if (!ID.matcher(id).matches()) {
            throw new UnreadableRecordException(
                    "ce_id has other signs than visible ones of ASCII, or more than 64, or none");
        }
        return id;
    }

    private static Instant time(ConsumerRecord<String, byte[]> record) throws UnreadableRecordException {
        String time = required(record, CloudEventHeaders.TIME);
        return Rfc3339.parse(time)
                .filter(CarriedTime::is)
                .orElseThrow(() -> new UnreadableRecordException(
                        "ce_time is '" + quoted(time) + "', not a time of RFC 3339 from 2000 to 2199"));
    }

    /** Enough of it to be recognised. */
    private static String quoted(String text) {
        return text == null || text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name)
            throws UnreadableRecordException {
        String value = header(record, name);
        if (value == null) {
            throw new UnreadableRecordException("The header " + name + " is missing");
        }
        return value;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
