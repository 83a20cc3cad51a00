package org.duijie.contracts;

/** A Kafka topic of the platform; its record key is the id of the aggregate that the topic is about. */
public enum Topic {
    DEMANDS("duijie.demands", "demand-service"),
    /** Full text of confidential demands, and the members of common ones; only matching-service may read it. */
    DEMANDS_CONFIDENTIAL("duijie.demands.confidential", "demand-service"),
    /** Readings of confidential demands elsewhere than in demand-service, which keeps them; only it may read the topic. */
    DEMANDS_OPENINGS("duijie.demands.openings", "matching-service"),
    OUTCOMES("duijie.outcomes", "outcome-service"),
    RESOURCES("duijie.resources", "outcome-service"),
    PAIRINGS("duijie.pairings", "matching-service"),
    ROADSHOWS("duijie.roadshows", "roadshow-service"),
    AGREEMENTS("duijie.agreements", "roadshow-service"),
    ORGANISATIONS("duijie.organisations", "gateway");

    private static final String DEAD_LETTER_SUFFIX = ".dead-letter";

    private final String topicName;
    private final String owner;

    Topic(String topicName, String owner) {
        this.topicName = topicName;
        this.owner = owner;
    }

    /** The name on the broker, such as {@code duijie.demands}. */
    public String topicName() {
        return topicName;
    }

    /** The one service that sends to it, such as {@code demand-service}. */
    public String owner() {
        return owner;
    }

    /** The {@code ce_source} of its events. */
    public String source() {
        return "/" + owner;
    }

    /** The topic that takes what a consumer of this topic could not take. */
    public String deadLetterTopicName() {
        return deadLetterTopicOf(topicName);
    }

    /** The dead-letter topic of the topic with the given name. */
    public static String deadLetterTopicOf(String topicName) {
        return topicName + DEAD_LETTER_SUFFIX;
    }
}
