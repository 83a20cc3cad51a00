package org.duijie.records.queries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings what records are found by to the present way of folding texts; the database cannot fold them itself. */
public abstract class RefoldMigration implements JavaMigration {
    private static final int AT_ONCE = 500;

    private final String version;
    private final String table;

    /** @param table has the columns {@code id}, {@code search_text} and {@code search_terms} */
    protected RefoldMigration(String version, String table) {
        this.version = version;
        this.table = table;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return "fold search text of " + table;
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement reading = connection.createStatement();
                PreparedStatement writing = connection.prepareStatement(
                        "update " + table + " set search_text = ?, search_terms = ? where id = ?")) {
            reading.setFetchSize(AT_ONCE);
            int waiting = 0;
            try (ResultSet rows = reading.executeQuery("select id, search_text from " + table)) {
                while (rows.next()) {
                    String folded = FoldedText.of(rows.getString("search_text"));
                    writing.setString(1, folded);
                    writing.setArray(2, connection.createArrayOf("text", SearchTerms.of(folded)));
                    writing.setObject(3, rows.getObject("id", UUID.class));
                    writing.addBatch();
                    waiting++;
                    if (waiting % AT_ONCE == 0) {
                        writing.executeBatch();
                    }
                }
            }
            writing.executeBatch();
        }
    }
}
