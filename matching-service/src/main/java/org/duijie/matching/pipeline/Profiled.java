package org.duijie.matching.pipeline;

import org.duijie.engine.scoring.Profile;
import org.duijie.matching.gates.Party;
import org.duijie.matching.subjects.Subject;

/** A subject with what the matcher compares, made once, and what the gates need. */
public record Profiled(Subject subject, Profile profile, Party party) {}
