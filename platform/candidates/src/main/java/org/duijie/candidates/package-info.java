/**
 * What matching-service found, as those keep it who show it: each pairing as last told of, and the best of a demand or an
 * outcome. A service that depends on this module takes {@code duijie.pairings}, has the table {@code candidate}, and
 * says in {@link org.duijie.candidates.AcceptedPairings} what follows from an acceptance, if anything does.
 */
package org.duijie.candidates;
