package org.duijie.matching.pipeline;

import org.duijie.engine.scoring.Profile;
import org.duijie.matching.gates.Party;
import org.duijie.matching.subjects.Subject;

/**
 * A subject with what the matcher compares, made once, and what the gates need.
 *
 * @param quotable what the matcher compares of a confidential subject in the eyes of others; null of all else
 */
public record Profiled(Subject subject, Profile profile, Party party, Profile quotable) {

    /** As everybody may read it. */
    public Profiled told() {
        return quotable == null ? this : new Profiled(subject, quotable, party.told(), null);
    }

    boolean isConfidential() {
        return subject.confidential();
    }
}
