package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tools that other tests trust, on the real servers. */
class ToolsIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private String topic;

    @BeforeAll
    static void startAllServersAtOnce() {
        TestStack.shared().start(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK));
    }

    @BeforeEach
    void makeATopic() throws Exception {
        topic = "tools." + UUID.randomUUID();
        var bootstrap = Map.<String, Object>of(
                "bootstrap.servers", TestStack.shared().kafka().bootstrapServers());
        try (var admin = Admin.create(bootstrap)) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void readsAnEventWithItsHeadersFromTheBeginning() {
        // Given
        RawEvents.send(topic, "a", Map.of("ce_type", "duijie.demand.published.v1", "ce_sequence", "7"), """
                {"title":"对接"}""");

        // When
        try (var probe = EventProbe.fromBeginning(topic)) {
            var event = probe.awaitEvent("duijie.demand.published.v1", "a", SOON);

            // Then
            assertThat(event.sequence()).isEqualTo(7);
            assertThat(event.json().path("title").asText()).isEqualTo("对接");
        }
    }

    @Test
    void leavesOutWhatWasSentBeforeItLooked() {
        // Given
        RawEvents.send(topic, "before", Map.of(), "{}");
        try (var probe = EventProbe.fromNow(topic)) {

            // When
            RawEvents.send(topic, "after", Map.of(), "{}");

            // Then
            probe.awaitEvents("after", 1, SOON);
            assertThat(probe.everythingSoFar()).extracting(ObservedEvent::key).containsExactly("after");
        }
    }

    @Test
    void seesDuplicatesPoisonAndTombstonesAsTheyAre() {
        // Given
        RawEvents.send(topic, "a", Map.of("ce_id", "1"), "{not json");
        RawEvents.send(topic, "b", Map.of(), null);
        try (var probe = EventProbe.fromBeginning(topic)) {
            var poison = probe.awaitEvents("a", 1, SOON).getFirst();

            // When
            RawEvents.repeat(poison);

            // Then
            assertThat(probe.awaitEvents("a", 2, SOON))
                    .allSatisfy(event -> assertThat(event.text()).isEqualTo("{not json"))
                    .allSatisfy(
                            event -> assertThat(event.json().isMissingNode()).isTrue())
                    .allSatisfy(event -> assertThat(event.headers()).containsEntry("ce_id", "1"));
            assertThat(probe.awaitEvents("b", 1, SOON).getFirst().text()).isNull();
        }
    }

    @Test
    void saysWhatItSawWhenWhatItWaitsForDoesNotCome() {
        RawEvents.send(topic, "a", Map.of("ce_type", "other"), "{}");
        try (var probe = EventProbe.fromBeginning(topic)) {
            probe.awaitEvents("a", 1, SOON);
            assertThatThrownBy(() -> probe.awaitEvents("b", 1, Duration.ofMillis(300)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(topic)
                    .hasMessageContaining("other of a #0");
        }
    }

    @Test
    void givesTheSameGoodTokenTwice() {
        var token = Tokens.of("university");
        assertThat(Tokens.of("university")).isEqualTo(token);
        assertThat(Tokens.claims(token).path("organisation_kind").asText()).isEqualTo("UNIVERSITY");
    }

    @Test
    void bindsThePartnerSystemToItsOrganisation() {
        var claims = Tokens.claims(Tokens.of("partner"));
        assertThat(claims.path("organisation_id").asText()).isEqualTo("019a0000-0000-7000-8000-000000000002");
        assertThat(claims.at("/realm_access/roles"))
                .extracting(role -> role.asText())
                .containsExactlyInAnyOrder("partner-system", "company");
    }

    @Test
    void givesBadTokens() {
        assertThat(Tokens.claims(Tokens.withoutRoles()).at("/realm_access/roles"))
                .isEmpty();
        assertThat(Instant.ofEpochSecond(
                        Tokens.claims(Tokens.expired()).path("exp").asLong()))
                .isBefore(Instant.now());
        assertThat(Tokens.foreign()).startsWith(Tokens.of("company").replaceFirst("[^.]*$", ""));
        assertThat(Tokens.foreign()).isNotEqualTo(Tokens.of("company"));
    }

    @Test
    void takesTheDatabaseAwayAndGivesItBack() throws Exception {
        var database = new Database("duijie_tools");
        var server = TestStack.shared().postgres(database);
        Faults.whileDown(Faults.database(), () -> assertThatThrownBy(() -> server.connect(database))
                .isInstanceOf(SQLException.class));
        server.connect(database).close();
    }

    @Test
    void keepsTheBrokersPortWhileItIsDown() throws Exception {
        int port = Faults.broker().port();
        Faults.whileDown(Faults.broker(), () -> {
            TestStack.shared().start(Set.of(Part.KAFKA));
            assertThat(Faults.broker().isRunning()).isFalse();
            assertThat(Faults.broker().port()).isEqualTo(port);
        });
        assertThat(Faults.broker().isReady()).isTrue();
    }
}
