package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.duijie.stack.PostgresServer;
import org.duijie.stack.TestStack;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the application under test was told of its database. */
final class ConfiguredDatabase {

    private static final String FIRST_SEEN = "duijie.tests.first-seen-postgres";

    private ConfiguredDatabase() {}

    static void mustBe(String database) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (var connection = PostgresServer.connect(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class))) {
            assertThat(connection.getCatalog()).isEqualTo(database);
        }
    }

    /** Each start of an application brings a class loader of its own; what all see of the process is a property. */
    static void mustBeOfTheOneServerOfThisProcess() {
        String server = Long.toString(TestStack.shared().postgres().pid());
        assertThat(System.getProperties().computeIfAbsent(FIRST_SEEN, unused -> server))
                .isEqualTo(server);
    }
}
