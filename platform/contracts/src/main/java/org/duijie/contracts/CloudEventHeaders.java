package org.duijie.contracts;

/** Names of the Kafka headers of CloudEvents 1.0, binary content mode, as the platform writes them. */
public final class CloudEventHeaders {
    public static final String SPEC_VERSION = "ce_specversion";
    /** UUIDv7 of the event; the same again when the event is sent again. */
    public static final String ID = "ce_id";

    public static final String TYPE = "ce_type";
    /** The service that sent it, such as {@code /demand-service}. */
    public static final String SOURCE = "ce_source";

    public static final String SUBJECT = "ce_subject";
    /** When it happened, RFC 3339, UTC. */
    public static final String TIME = "ce_time";

    public static final String DATA_SCHEMA = "ce_dataschema";
    /** Version of the aggregate, a decimal number. A consumer that has seen n ignores what is ≤ n. */
    public static final String SEQUENCE = "ce_sequence";
    /** W3C trace context of the request that caused the event. */
    public static final String TRACE_PARENT = "traceparent";

    public static final String CONTENT_TYPE = "content-type";
    public static final String JSON = "application/json";
    public static final String SPEC_VERSION_1_0 = "1.0";

    private CloudEventHeaders() {}
}
