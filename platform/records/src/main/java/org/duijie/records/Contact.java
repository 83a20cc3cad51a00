package org.duijie.records;

import jakarta.validation.constraints.Size;
import org.duijie.records.validation.OneLine;

/**
 * Whom to ask about a record; seen by its organisation and the park, and by the other side while both have accepted a pairing of
 * it. Never in an event or a list.
 */
public record Contact(
        @Size(max = 60) @OneLine String name,
        @Size(max = 40) @OneLine String phone,

        @Size(max = 120) @OneLine(blanks = false, expected = OneLine.UNBROKEN_WORDS)
        String email) {
    /** Where nothing is said. */
    public static final Contact NONE = new Contact(null, null, null);
}
