/** Figures of matching: one demand among many outcomes, many demands in a row, a restart, a million outcomes, the inner parts. */
package org.duijie.bench.matching;
