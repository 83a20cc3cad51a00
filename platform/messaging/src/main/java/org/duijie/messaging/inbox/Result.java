package org.duijie.messaging.inbox;

import java.util.Locale;

/** What became of a record. */
enum Result {
    /** Its effect was had. */
    TAKEN,
    /** It, or a newer one of the same aggregate, had been taken before. */
    KNOWN,
    /** It is of a type that this version does not know. */
    IGNORED,
    /** It could not be taken and was put away. */
    DEAD;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
