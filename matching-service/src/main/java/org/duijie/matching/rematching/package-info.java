/**
 * Asks for the pairings of a subject to be found anew when something else than an event of its own has changed: a
 * decision, a due time that passed, the conflict list. What is asked is written in the transaction of the change, so it
 * is done sooner or later whatever dies; several replicas share the work.
 */
package org.duijie.matching.rematching;
