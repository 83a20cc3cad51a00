/** Rules of a pairing, free of frameworks. */
package org.duijie.matching.pairings.rules;
