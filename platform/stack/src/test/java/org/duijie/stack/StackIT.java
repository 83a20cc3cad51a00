package org.duijie.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The servers really run, die and come back with their data. */
class StackIT {

    private static final Database SAMPLE = new Database("duijie_sample");

    @TempDir
    static Path folder;

    private static Stack stack;

    @BeforeAll
    static void startTheServers() {
        stack = Stack.start(StackOptions.forTests(Home.folder(), folder)
                .with(Part.POSTGRES, Part.KAFKA)
                .with(SAMPLE));
    }

    @AfterAll
    static void endTheServers() {
        if (stack != null) {
            stack.kill();
        }
    }

    @Test
    void keepsTheRowsOfADatabaseThatWasKilled() throws SQLException {
        // Given
        execute("CREATE TABLE remembered (word text)");
        execute("INSERT INTO remembered VALUES ('对接')");

        // When
        stack.postgres().kill();
        stack.postgres().start();

        // Then
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("SELECT word FROM remembered")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("对接");
        }
    }

    @Test
    void aDatabaseThatSeveralWantAtOnceIsMadeOnce() {
        Database wanted = new Database("duijie_wanted");

        AtOnce.each(Collections.nCopies(4, wanted), stack.postgres()::create);

        assertThat(stack.postgres().reactiveUrl(wanted)).endsWith("/duijie_wanted");
    }

    @Test
    void answersNothingWhileTheDatabaseIsPausedAndGoesOnAfterwards() throws SQLException {
        try (var connection = connect()) {
            // Given
            connection.setNetworkTimeout(Runnable::run, 500);

            // When
            stack.postgres().pause();

            // Then
            assertThatThrownBy(() -> connection.createStatement().execute("SELECT 1"))
                    .isInstanceOf(SQLException.class);
        } finally {
            stack.postgres().resume();
        }
        execute("SELECT 1");
    }

    @Test
    void keepsTheTopicsOfABrokerThatWasKilledAndMakesNoneByItself() throws Exception {
        // Given
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic("duijie.kept", 3, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }

        // When
        stack.kafka().kill();
        assertThat(stack.kafka().isRunning()).isFalse();
        stack.kafka().start();

        // Then
        try (var admin = admin()) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS))
                            .contains("duijie.kept"));
            assertThatThrownBy(() -> admin.describeTopics(List.of("duijie.never-made"))
                            .allTopicNames()
                            .get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("UnknownTopicOrPartition");
        }
    }

    @Test
    void givesATokenWithOrganisationAndRoles() throws Exception {
        // Given
        var realm = TestStack.shared().keycloak().realm();

        // When
        String token = new RealmTokens(realm).of("company");

        // Then
        assertThat(claims(token))
                .contains("\"organisation_id\":\"019a0000-0000-7000-8000-000000000002\"")
                .contains("\"organisation_kind\":\"COMPANY\"")
                .contains("\"realm_access\":{\"roles\":[\"company\"]}")
                .contains("\"iss\":\"" + realm + "\"");
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (var squatter = new ServerSocket(0)) {
            // Given
            var options = StackOptions.forTests(Home.folder(), folder.resolve("taken"))
                    .with(Part.POSTGRES, squatter.getLocalPort());

            // When, Then
            assertThatThrownBy(() -> Stack.start(options))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("postgres")
                    .hasMessageContaining("port " + squatter.getLocalPort() + " is taken");
        }
    }

    @Test
    void showsTheEndOfTheLogOfAServerThatDoesNotStart() throws IOException {
        // Given
        Path broken = folder.resolve("broken");
        Path cluster = broken.resolve("data/postgres/cluster");
        Files.createDirectories(cluster);
        Files.writeString(cluster.resolve("PG_VERSION"), "9\n");

        // When, Then
        assertThatThrownBy(() ->
                        Stack.start(StackOptions.forTests(Home.folder(), broken).with(Part.POSTGRES)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("postgres ended with status")
                .hasMessageContaining("SELECT 1")
                .hasMessageContaining("postgres.log");
    }

    @Test
    void findsAServerAgainThatAnEarlierRunLeftRunning() {
        // Given
        var options = StackOptions.forTests(Home.folder(), folder)
                .with(Part.KAFKA, stack.kafka().port());

        // When
        var found = Stack.define(options).kafka();

        // Then
        assertThat(found.isReady()).isTrue();
        assertThat(found.pid()).isEqualTo(stack.kafka().pid());
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = connect()) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect() throws SQLException {
        return stack.postgres().connect(SAMPLE);
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", stack.kafka().bootstrapServers()));
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
