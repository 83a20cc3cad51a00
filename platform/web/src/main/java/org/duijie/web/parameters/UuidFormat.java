package org.duijie.web.parameters;

import java.util.UUID;
import java.util.regex.Pattern;

/** The format of ids; {@link UUID#fromString} would take shorter ones too. */
final class UuidFormat {
    private static final Pattern FORMAT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private UuidFormat() {}

    /** @throws IllegalArgumentException where the text is no id */
    static UUID parse(String text) {
        if (!FORMAT.matcher(text).matches()) {
            throw new IllegalArgumentException("no id");
        }
        return UUID.fromString(text);
    }
}
