package org.duijie.messaging.outbox;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the outbox is: the service's own database. */
@Singleton
class OutboxDatabase {
    private final String url;
    private final String user;
    private final String password;

    OutboxDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    OutboxConnection connect() throws SQLException {
        return OutboxConnection.open(url, user, password);
    }
}
