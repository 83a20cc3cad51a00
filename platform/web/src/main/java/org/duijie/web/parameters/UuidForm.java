package org.duijie.web.parameters;

import java.util.regex.Pattern;

/** The form of ids; {@link java.util.UUID#fromString} would take shorter ones too. */
final class UuidForm {
    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private UuidForm() {}

    static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }
}
