package org.duijie.stack;

/**
 * A database with the role that owns it. Role and password are the name of the database: throw-away ones, good for
 * this machine only.
 *
 * @param name lower-case letters, digits and underscores, such as {@code duijie_demand}
 */
public record Database(String name) {

    public Database {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException(
                    "A database is named with lower-case letters, digits and underscores, not '" + name + "'");
        }
    }

    /** The role that owns the database. */
    public String user() {
        return name;
    }

    /** The password of that role. */
    public String password() {
        return name;
    }
}
