package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AsyncApiTest {

    private final AsyncApi api = AsyncApi.read();

    @Test
    void hasAChannelForEveryTopicAndItsDeadLettersAndNoOther() {
        List<String> topics = Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterTopicName()))
                .toList();

        assertThat(api.at("/asyncapi").textValue()).isEqualTo("3.0.0");
        assertThat(api.addresses()).containsExactlyInAnyOrderElementsOf(topics);
    }

    @ParameterizedTest
    @EnumSource
    void aChannelHasTheEventTypesOfItsTopic(Topic topic) {
        Map<String, String> expected = typesOn(topic)
                .collect(Collectors.toMap(EventType::wireName, type -> "#/components/messages/" + type.wireName()));

        Map<String, String> messages = new HashMap<>();
        api.channelOf(topic.topicName())
                .path("messages")
                .properties()
                .forEach(message -> messages.put(
                        message.getKey(), message.getValue().get("$ref").textValue()));

        assertThat(messages).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aMessageNamesItsSchemaAndTheHeadersOfItsSample(EventType type) {
        JsonNode message = api.at("/components/messages/" + type.wireName());
        JsonNode sent = Samples.headersOf(type);
        JsonNode schema = Schemas.treeOf(type);

        assertThat(message.path("name").asText()).isEqualTo(type.wireName());
        assertThat(message.path("title").asText()).isEqualTo(schema.get("title").textValue());
        assertThat(message.path("summary").asText())
                .isEqualTo(schema.get("description").textValue());
        assertThat(message.at("/payload/$ref").asText()).isEqualTo("./schemas/" + type.wireName() + ".json");
        JsonNode fixed = message.at("/headers/allOf/1/properties");
        for (String header : List.of(CloudEventHeaders.TYPE, CloudEventHeaders.SOURCE, CloudEventHeaders.DATA_SCHEMA)) {
            assertThat(fixed.path(header).path("const")).as(header).isEqualTo(sent.get(header));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEnvelopeDescribesEveryHeaderThatASampleHas(EventType type) {
        JsonNode envelope = api.at("/components/schemas/cloudEventHeaders");

        Samples.headersOf(type).properties().forEach(header -> {
            JsonNode described = envelope.get("properties").path(header.getKey());
            assertThat(described.isObject()).as(header.getKey()).isTrue();
            if (described.has("const")) {
                assertThat(header.getValue()).isEqualTo(described.get("const"));
            }
            if (described.has("pattern")) {
                assertThat(header.getValue().textValue())
                        .matches(described.get("pattern").textValue());
            }
        });
    }

    /** Who sends and who receives, as the architecture has it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEMANDS              | demand-service   | matching-service roadshow-service gateway tto
            DEMANDS_CONFIDENTIAL | demand-service   | matching-service
            DEMANDS_OPENINGS     | matching-service | demand-service
            OUTCOMES             | outcome-service  | matching-service roadshow-service gateway tto
            RESOURCES            | outcome-service  | matching-service gateway tto
            PAIRINGS             | matching-service | demand-service outcome-service roadshow-service gateway tto
            ROADSHOWS            | roadshow-service | matching-service demand-service outcome-service gateway tto
            AGREEMENTS           | roadshow-service | demand-service outcome-service matching-service gateway tto
            ORGANISATIONS        | gateway          | demand-service outcome-service matching-service roadshow-service tto
            """)
    void everyTopicHasOneSenderAndItsReceivers(Topic topic, String sender, String receivers) {
        List<JsonNode> sending = api.operations("send", topic.topicName());
        List<JsonNode> receiving = api.operations("receive", topic.topicName());

        assertThat(AsyncApi.tags(sending)).containsExactly(sender);
        assertThat(topic.owner()).isEqualTo(sender);
        assertThat(AsyncApi.tags(receiving)).isEqualTo(Set.of(receivers.split(" ")));
        Stream.concat(sending.stream(), receiving.stream())
                .forEach(operation -> assertThat(operation.get("messages").findValuesAsText("$ref"))
                        .as(operation.get("title").textValue())
                        .containsExactlyInAnyOrderElementsOf(messagesOf(operation)));
    }

    @ParameterizedTest
    @EnumSource
    void everyEventTypeIsSentByOneServiceAndReceivedBySomebody(EventType type) {
        String topic = type.topic().topicName();

        assertThat(AsyncApi.tags(api.operations("send", topic))).hasSize(1);
        assertThat(AsyncApi.tags(api.operations("receive", topic))).isNotEmpty();
    }

    /** Those who receive a topic with the platform's inbox put away what they cannot take; the operator looks at it. */
    @ParameterizedTest
    @EnumSource
    void whatAReceiverCannotTakeGoesToTheOperator(Topic topic) {
        Set<String> consumers = AsyncApi.tags(api.operations("receive", topic.topicName()));
        consumers.remove("tto");
        Set<String> readers = typesOn(topic).findAny().isPresent() ? Set.of("operator") : Set.of();

        assertThat(AsyncApi.tags(api.operations("send", topic.deadLetterTopicName())))
                .isEqualTo(consumers);
        assertThat(AsyncApi.tags(api.operations("receive", topic.deadLetterTopicName())))
                .isEqualTo(readers);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> lost = new HashSet<>();
        for (String reference : api.references()) {
            boolean found = reference.startsWith("#")
                    ? !api.at(reference.substring(1)).isMissingNode()
                    : EventType.class.getResource(reference.substring(1)) != null;
            if (!found) {
                lost.add(reference);
            }
        }

        assertThat(lost).isEmpty();
    }

    private List<String> messagesOf(JsonNode operation) {
        String channel = operation.at("/channel/$ref").textValue();
        return api.follow(operation.get("channel")).get("messages").properties().stream()
                .map(message -> channel + "/messages/" + message.getKey())
                .toList();
    }

    private static Stream<EventType> typesOn(Topic topic) {
        return Arrays.stream(EventType.values()).filter(type -> type.topic() == topic);
    }
}
