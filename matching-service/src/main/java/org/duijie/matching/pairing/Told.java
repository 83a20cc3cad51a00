package org.duijie.matching.pairing;

import org.duijie.matching.subjects.Subject;

/**
 * A subject as an event tells of it.
 *
 * @param whole false for the public event of a confidential demand, which lacks the text that matching has on its own
 *     topic
 */
record Told(Subject subject, boolean whole) {}
