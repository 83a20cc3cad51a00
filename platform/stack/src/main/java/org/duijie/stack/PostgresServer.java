package org.duijie.stack;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** A PostgreSQL server. */
public interface PostgresServer extends Server {

    /** Creates the database and its role unless they are there. */
    void create(Database database);

    /** Address for JDBC drivers. */
    default String jdbcUrl(Database database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database.name();
    }

    /** Address for the reactive client. */
    default String reactiveUrl(Database database) {
        return "postgresql://127.0.0.1:" + port() + "/" + database.name();
    }

    /** A connection to the database as its owner. */
    default Connection connect(Database database) throws SQLException {
        return connect(jdbcUrl(database), database.user(), database.password());
    }

    /** A connection by the driver itself: the registry of drivers serves one class loader only, tests have several. */
    static Connection connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return new Driver().connect(url, properties);
    }
}
