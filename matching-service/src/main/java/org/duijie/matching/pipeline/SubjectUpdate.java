package org.duijie.matching.pipeline;

import org.duijie.matching.subjects.Subject;

/**
 * A subject as an event tells of it.
 *
 * @param whole false for the public event of a confidential demand, which lacks the text that matching has on its own
 *     topic
 */
record SubjectUpdate(Subject subject, boolean whole) {}
