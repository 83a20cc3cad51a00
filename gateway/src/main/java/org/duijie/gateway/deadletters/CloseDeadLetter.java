package org.duijie.gateway.deadletters;

import jakarta.inject.Singleton;
import org.duijie.contracts.Topic;
import org.duijie.gateway.deadletters.Closures.Place;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.jboss.logging.Logger;

/** An operator says that nothing more is to be done about a letter. Blocking. */
@Singleton
class CloseDeadLetter {
    private static final Logger LOG = Logger.getLogger(CloseDeadLetter.class);

    private final DeadLetterTopics topics;
    private final Closures closures;

    CloseDeadLetter(DeadLetterTopics topics, Closures closures) {
        this.topics = topics;
        this.closures = closures;
    }

    Closure close(Topic topic, Closing wanted, Caller caller) {
        if (topics.one(topic, wanted.partition(), wanted.offset()).isEmpty()) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        Closure closure = closures.close(
                new Place(topic.topicName(), wanted.partition(), wanted.offset()), wanted.reason(), caller);
        LOG.infof(
                "audit=dead-letter-closed by=%s topic=%s partition=%d offset=%d",
                caller.subject(), topic.topicName(), wanted.partition(), wanted.offset());
        return closure;
    }
}
