/** The park's list of organisations that must not be paired, such as competitors or parties to a dispute. */
package org.duijie.matching.conflicts;
