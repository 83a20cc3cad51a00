package org.duijie.stack.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.duijie.stack.Database;
import org.duijie.stack.PostgresServer;
import org.duijie.stack.StackException;
import org.duijie.stack.process.Readiness;

/**
 * PostgreSQL as its administrator sees it.
 *
 * @param port its port on 127.0.0.1
 */
public record PostgresAccess(int port) {

    /** Name and password of the administrator: good for this machine only, where the server listens on 127.0.0.1. */
    public static final String SUPERUSER = "postgres";

    private static final int FOR_A_LOOK = 5;
    private static final long ONE_AT_A_TIME = 0x6475696a6965L;
    private static final int FOR_WORK = 60;

    /** The server is ready when it answers a query. */
    public Readiness readiness() {
        return new Readiness(
                "an answer to SELECT 1 on 127.0.0.1:" + port,
                () -> {
                    try (var connection = connect(FOR_A_LOOK)) {
                        execute(connection, "SELECT 1");
                    }
                },
                Duration.ofSeconds(60));
    }

    /** Creates the database and its role unless they are there; of two who do so at once one waits for the other. */
    public void create(Database database) {
        try (var connection = connect(FOR_WORK)) {
            // Ends with the connection; what creates a database runs in no transaction.
            execute(connection, "SELECT pg_advisory_lock(" + ONE_AT_A_TIME + ")");
            if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", database.user())) {
                execute(
                        connection,
                        "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(database.user(), database.password()));
            }
            if (isMissing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database.name())) {
                execute(connection, "CREATE DATABASE %s OWNER %s".formatted(database.name(), database.user()));
            }
        } catch (SQLException e) {
            throw new StackException("Database " + database.name() + " could not be created: " + e.getMessage(), e);
        }
    }

    private Connection connect(int patienceSeconds) throws SQLException {
        return PostgresServer.connect(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5&socketTimeout=" + patienceSeconds,
                SUPERUSER,
                SUPERUSER);
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
