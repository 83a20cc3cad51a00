package org.duijie.matching.models;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duijie.engine.evaluation.ShippedJudgements;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.scoring.Matcher;

/** The judged pairs that ship, embedded when they are asked for first. Blocks then; for worker threads. */
@ApplicationScoped
class ShippedSet {
    private final Matcher matcher;
    private List<JudgedPair> pairs;

    ShippedSet(Matcher matcher) {
        this.matcher = matcher;
    }

    synchronized List<JudgedPair> pairs() {
        if (pairs == null) {
            pairs = ShippedJudgements.pairs(matcher);
        }
        return pairs;
    }
}
