package org.duijie.stack;

import java.util.Locale;

/** A part of the stack that can be asked for. */
public enum Part {
    POSTGRES,
    KAFKA,
    KEYCLOAK,
    /** Left out silently where Prometheus is not installed. */
    PROMETHEUS;

    /** Lower-case name, as shown to people and used for files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
