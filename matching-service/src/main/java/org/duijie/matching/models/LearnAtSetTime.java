package org.duijie.matching.models;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Learns at a set time. Every replica tries; one of them does it. */
@ApplicationScoped
class LearnAtSetTime {
    private static final Logger LOG = Logger.getLogger(LearnAtSetTime.class);

    private final LearnMatcher learnMatcher;

    LearnAtSetTime(LearnMatcher learnMatcher) {
        this.learnMatcher = learnMatcher;
    }

    @Scheduled(
            cron = "{duijie.matching.learning.at}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "learning")
    void learn() {
        try {
            Learnt learnt = learnMatcher.learn("schedule", null);
            LOG.infof("learning=%s decisions=%d", learnt.result(), learnt.decisions());
        } catch (RuntimeException failure) {
            LOG.warnf("learning=postponed cause=%s", failure);
        }
    }
}
