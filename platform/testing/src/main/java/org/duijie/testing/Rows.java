package org.duijie.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads and changes rows of the application under test behind its back: what otherwise only time or another service does. */
public final class Rows {

    private Rows() {}

    /**
     * Runs a statement with its parameters, on a connection of its own: those of the application's pool may be of before
     * the outages of other tests.
     *
     * @return how many rows it changed
     */
    public static int update(String sql, Object... parameters) {
        try (var connection =
                        DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
                var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError("Could not run " + sql, failure);
        }
    }

    /** The number that a query answers with. */
    public static long number(String query) {
        try (var connection =
                        DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError("Could not run " + query, failure);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }
}
