package org.duijie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For tests: what time or another release would have done to the rows. */
@ApplicationScoped
public class Database {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    /** For what is to be held over several statements. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** A statement that must change something. */
    public void change(String statement, Object... values) throws SQLException {
        try (var connection = open();
                var prepared = connection.prepareStatement(statement)) {
            bind(prepared, values);
            assertThat(prepared.executeUpdate()).as(statement).isPositive();
        }
    }

    public long count(String query, Object... values) throws SQLException {
        try (var connection = open();
                var prepared = connection.prepareStatement(query)) {
            bind(prepared, values);
            try (ResultSet found = prepared.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement prepared, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
    }
}
