package org.duijie.records.problems;

import java.util.Locale;

/** The catalogue of problems; a code is stable, its texts may improve. Texts are in {@code problems*.properties}. */
public enum ProblemCode {
    MALFORMED_JSON(400),
    BODY_MISSING(400),
    FILE_MISSING(400),
    MALFORMED_ID(400),
    BAD_PARAMETER(400),
    UNKNOWN_PARAMETER(400),
    DOUBLE_PARAMETER(400),
    DOUBLE_HEADER(400),
    BAD_REQUEST(400),
    IF_MATCH_MALFORMED(400),
    IDEMPOTENCY_KEY_MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NO_ORGANISATION(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    ILLEGAL_STEP(409),
    CONFLICT(409),
    ALREADY_STAGED(409),
    STAGE_FULL(409),
    OWN_RELEASE(409),
    SUBJECT_CLOSED(409),
    SCORE_TOO_LOW(409),
    STALE(412),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID(422),
    IDEMPOTENCY_KEY_REUSED(422),
    IF_MATCH_MISSING(428),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The code on the wire, such as {@code if-match-missing}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code for a bare HTTP status, as frameworks raise them. */
    public static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }
}
