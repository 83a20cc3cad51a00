package org.duijie.matching.pairing;

import org.duijie.matching.gates.Party;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.scoring.Profile;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.Subject;

/** A subject with what the matcher compares, made once, and what the gates need. */
public record Profiled(Subject subject, Profile profile, Party party) {

    public static Profiled of(KnownSubject known, Matcher matcher) {
        return new Profiled(known.subject(), known.profile(matcher), Party.of(known.subject()));
    }
}
