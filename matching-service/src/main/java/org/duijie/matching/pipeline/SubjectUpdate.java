package org.duijie.matching.pipeline;

import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;

/**
 * A subject as an event tells of it.
 *
 * @param whole false for the public event of a confidential demand, which lacks the text: matching has it on its own topic
 */
record SubjectUpdate(Subject subject, boolean whole) {

    /** What is not whole, with what is known of it. */
    Subject subjectWith(StoredSubject stored) {
        return stored == null ? subject : subject.withKnown(stored.subject());
    }
}
