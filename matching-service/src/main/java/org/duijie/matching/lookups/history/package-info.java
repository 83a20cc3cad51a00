/** Every score that a pairing ever had, beside the one it would have now. */
package org.duijie.matching.lookups.history;
