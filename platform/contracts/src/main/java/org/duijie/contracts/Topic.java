package org.duijie.contracts;

/** A Kafka topic of the platform; its record key is the id of the aggregate that the topic is about. */
public enum Topic {
    DEMANDS("duijie.demands"),
    /** Full text of confidential demands; only matching-service may read it. */
    DEMANDS_CONFIDENTIAL("duijie.demands.confidential"),
    OUTCOMES("duijie.outcomes"),
    RESOURCES("duijie.resources"),
    PAIRINGS("duijie.pairings"),
    ROADSHOWS("duijie.roadshows"),
    AGREEMENTS("duijie.agreements"),
    ORGANISATIONS("duijie.organisations");

    private static final String DEAD_LETTER_SUFFIX = ".dead-letter";

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    /** The name on the broker, such as {@code duijie.demands}. */
    public String topicName() {
        return topicName;
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
