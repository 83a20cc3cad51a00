package org.duijie.messaging.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.duijie.contracts.CloudEventHeaders;
import org.duijie.contracts.Event;
import org.duijie.contracts.EventType;
import org.duijie.messaging.EventJson;

/** Reads Kafka records as events of the contract. */
public final class EventReader {
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
        String typeName = required(record, CloudEventHeaders.TYPE);
        Optional<EventType> type = EventType.ofWireName(typeName);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Event event = body(record, type.get());
        checkAgainstHeaders(record, event);
        return Optional.of(new ReceivedEvent(
                required(record, CloudEventHeaders.ID),
                type.get(),
                event,
                time(record),
                header(record, CloudEventHeaders.TRACE_PARENT)));
    }

    private static Event body(ConsumerRecord<String, byte[]> record, EventType type) throws UnreadableRecordException {
        Event event;
        try {
            event = EventJson.read(record.value(), type.record());
        } catch (JsonMappingException misfit) {
            String path = misfit.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            throw new UnreadableRecordException("The value does not fit " + type.wireName() + " at '" + path + "'");
        } catch (JsonProcessingException malformed) {
            throw new UnreadableRecordException(
                    "The value is not JSON, at " + malformed.getLocation().offsetDescription());
        } catch (IOException unreadable) {
            throw new UnreadableRecordException("The value cannot be read: " + unreadable.getMessage());
        }
        return event;
    }

    private static void checkAgainstHeaders(ConsumerRecord<String, byte[]> record, Event event)
            throws UnreadableRecordException {
        try {
            if (!event.aggregateId().toString().equals(record.key())) {
                throw new UnreadableRecordException(
                        "The key is '" + record.key() + "', the event is about '" + event.aggregateId() + "'");
            }
            String sequence = required(record, CloudEventHeaders.SEQUENCE);
            if (!Long.toString(event.sequence()).equals(sequence)) {
                throw new UnreadableRecordException(
                        "ce_sequence is '" + sequence + "', the event has " + event.sequence());
            }
        } catch (NullPointerException incomplete) {
            throw new UnreadableRecordException("The value has no aggregate with an id");
        }
    }

    private static Instant time(ConsumerRecord<String, byte[]> record) throws UnreadableRecordException {
        String time = required(record, CloudEventHeaders.TIME);
        try {
            return Instant.parse(time);
        } catch (DateTimeParseException malformed) {
            throw new UnreadableRecordException("ce_time is '" + time + "', not an RFC 3339 time in UTC");
        }
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
