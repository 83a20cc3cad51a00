package org.duijie.bench.demands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duijie.stack.Database;
import org.duijie.stack.PostgresServer;

/** The floor: rows of the size of a demand or its event, with nothing around. */
final class PlainInserts {
    private static final int DEMAND_AND_EVENT = 2;
    private static final int ROWS_PER_COMMIT = 100;
    private static final String TABLE = "create table if not exists plain_insert (id uuid primary key, body text)";
    private static final String INSERT = "insert into plain_insert values (?, ?)";
    private static final String BODY = "产线上的关键工序".repeat(150);

    private final PostgresServer postgres;
    private final Database database;

    PlainInserts(PostgresServer postgres, Database database) throws SQLException {
        this.postgres = postgres;
        this.database = database;
        try (Connection connection = postgres.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    double commitsPerSecond(int commits, int callers) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService desk = Executors.newFixedThreadPool(callers)) {
            for (int caller = 0; caller < callers; caller++) {
                all.add(desk.submit(() -> insert(commits / callers, DEMAND_AND_EVENT)));
            }
        }
        for (Future<?> each : all) {
            each.get();
        }
        return commits / ((System.nanoTime() - begin) / 1e9);
    }

    /** Rows written one after the other on one connection. */
    double rowsPerSecond(int rows) throws SQLException {
        long begin = System.nanoTime();
        insert(rows / ROWS_PER_COMMIT, ROWS_PER_COMMIT);
        return rows / ((System.nanoTime() - begin) / 1e9);
    }

    private Void insert(int commits, int rowsPerCommit) throws SQLException {
        try (Connection connection = postgres.connect(database);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < commits; i++) {
                for (int row = 0; row < rowsPerCommit; row++) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, BODY);
                    insert.executeUpdate();
                }
                connection.commit();
            }
        }
        return null;
    }
}
