package org.duijie.messaging.deadletters;

/** Headers that a dead letter has beside those of the record it was. */
public final class DeadLetterHeaders {
    /** What was wrong, in words for an operator; never the payload. */
    public static final String REASON = "dead-letter-reason";

    public static final String CONSUMER = "dead-letter-consumer";
    /** How often it was tried; 1 where trying again could not help. */
    public static final String ATTEMPTS = "dead-letter-attempts";

    public static final String TOPIC = "dead-letter-topic";
    public static final String PARTITION = "dead-letter-partition";
    public static final String OFFSET = "dead-letter-offset";
    /** Of a value that was too long to be kept whole: how many bytes it had. */
    public static final String VALUE_SIZE = "dead-letter-value-size";
    /** Of such a value: its SHA-256, in hexadecimal digits. */
    public static final String VALUE_SHA256 = "dead-letter-value-sha256";
    /** Names of the parts that were cut or left out: {@code value}, {@code key}, {@code headers}. */
    public static final String CUT = "dead-letter-cut";

    public static final String PREFIX = "dead-letter-";

    private DeadLetterHeaders() {}
}
