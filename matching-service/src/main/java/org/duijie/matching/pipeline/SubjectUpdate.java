package org.duijie.matching.pipeline;

import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;

/**
 * A subject as an event tells of it.
 *
 * @param whole false for the public event of a confidential demand, which lacks the text, and of a common one, which lacks the
 *     members: matching has them on its own topic
 * @param common whether it is a demand that stands for others
 */
record SubjectUpdate(Subject subject, boolean whole, boolean common) {

    /** What is not whole, with what is known of it; null where nothing is. */
    Subject subjectWith(StoredSubject stored) {
        Subject known = stored == null ? subject : subject.withKnown(stored.subject());
        return common && known.facts().members().isEmpty() ? known.closed() : known;
    }
}
