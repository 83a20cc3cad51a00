package org.duijie.messaging.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * The relay's own connection. It holds the lease (a session's advisory lock, which PostgreSQL gives back when the
 * session ends, however that happens) and hears the wake-up calls of commits.
 */
final class OutboxConnection implements AutoCloseable {
    /** Any fixed number; one outbox per database, so one lease. */
    private static final long LEASE = 0x6475696a6965L;

    private static final int SOCKET_LIMIT_SECONDS = 30;
    private static final int CONNECT_LIMIT_SECONDS = 3;

    private final Connection connection;
    private boolean leading;

    private OutboxConnection(Connection connection) {
        this.connection = connection;
    }

    static OutboxConnection open(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "duijie-relay");
        properties.setProperty("socketTimeout", Integer.toString(SOCKET_LIMIT_SECONDS));
        properties.setProperty("connectTimeout", Integer.toString(CONNECT_LIMIT_SECONDS));
        OutboxConnection opened = new OutboxConnection(DriverManager.getConnection(url, properties));
        try (Statement listen = opened.connection.createStatement()) {
            listen.execute("listen duijie_outbox");
            return opened;
        } catch (SQLException failure) {
            opened.close();
            throw failure;
        }
    }

    /** Whether this relay is the one that sends; it stays so until the connection ends. */
    boolean leads() throws SQLException {
        if (!leading) {
            try (Statement statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + LEASE + ")")) {
                answer.next();
                leading = answer.getBoolean(1);
            }
        }
        return leading;
    }

    /** The oldest rows, in the order in which they were written. */
    List<OutboxRow> oldest(int limit) throws SQLException {
        String query = """
                select position, id, aggregatetype, aggregateid, type, sequence, occurred_at, traceparent, payload
                from outbox order by position limit ?
                """;
        try (var statement = connection.prepareStatement(query)) {
            statement.setInt(1, limit);
            try (ResultSet found = statement.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        }
    }

    private static OutboxRow row(ResultSet found) throws SQLException {
        return new OutboxRow(
                found.getLong("position"),
                found.getObject("id", UUID.class),
                "duijie." + found.getString("aggregatetype"),
                found.getString("aggregateid"),
                found.getString("type"),
                found.getLong("sequence"),
                found.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                found.getString("traceparent"),
                found.getString("payload"));
    }

    void remove(List<OutboxRow> sent) throws SQLException {
        try (var statement = connection.prepareStatement("delete from outbox where position = any(?)")) {
            Object[] positions = sent.stream().map(OutboxRow::position).toArray();
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
        }
    }

    Backlog backlog() throws SQLException {
        String query = """
                select count(*), coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0) from outbox
                """;
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return new Backlog(answer.getLong(1), Math.max(0, answer.getDouble(2)));
        }
    }

    /** Returns when a commit brought rows, or after the given time. */
    void awaitWakeUp(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
