/**
 * Demands that are like a submitted one, found by matching-service's likeness of texts. It is asked beside the
 * submission, which waits for nobody: until it has answered, the check is noted as open. Demands of others are named to
 * the park alone.
 */
package org.duijie.demand.duplicates;
