package org.duijie.stack;

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
}
