package org.duijie.web.parameters;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.CodeFormats;

/** Query parameters; absent ones are null unless it says otherwise. */
public final class Parameters {
    private static final int HIGHEST_TRL = 9;

    private Parameters() {}

    public static <E extends Enum<E>> E code(String name, String value, Class<E> codes) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(value))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.BAD_PARAMETER, name, value, allowed(codes)));
    }

    public static UUID id(String name, String value) {
        if (value == null) {
            return null;
        }
        if (!UuidForm.fits(value)) {
            throw ProblemException.of(ProblemCode.BAD_PARAMETER, name, value, "UUID");
        }
        return UUID.fromString(value);
    }

    /** An id without which nothing can be answered. */
    public static UUID requiredId(String name, String value) {
        UUID id = id(name, value);
        if (id == null) {
            throw ProblemException.of(ProblemCode.BAD_PARAMETER, name, "", "UUID");
        }
        return id;
    }

    /** How many are wanted at the most, from 1 on: the parameter {@code limit}. */
    public static int limit(String value, int most, int otherwise) {
        Integer given = whole("limit", value, 1, most);
        return given == null ? otherwise : given;
    }

    public static Integer whole(String name, String value, int least, int most) {
        if (value == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below, together with what is out of range.
        }
        throw ProblemException.of(ProblemCode.BAD_PARAMETER, name, value, least + "-" + most);
    }

    /** Technology readiness, 1 to 9: the parameter {@code trl}. */
    public static Integer trl(String value) {
        return whole("trl", value, 1, HIGHEST_TRL);
    }

    /** A place of GB/T 2260: the parameter {@code region}. */
    public static String region(String value) {
        return form("region", value, CodeFormats.REGION, CodeFormats.REGION_WORDS);
    }

    /** A text of a form, such as a code. */
    public static String form(String name, String value, String form, String words) {
        if (value == null || value.matches(form)) {
            return value;
        }
        throw ProblemException.of(ProblemCode.BAD_PARAMETER, name, value, words);
    }

    /** A yes or no; no where it is absent. */
    public static boolean yesOrNo(String name, String value) {
        if (value == null || "false".equals(value)) {
            return false;
        }
        if (!"true".equals(value)) {
            throw ProblemException.of(ProblemCode.BAD_PARAMETER, name, value, "true, false");
        }
        return true;
    }

    /** A time, RFC 3339 in UTC. */
    public static Instant time(String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException notATime) {
            throw ProblemException.of(ProblemCode.BAD_PARAMETER, name, value, "time, RFC 3339");
        }
    }

    private static <E extends Enum<E>> String allowed(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
