/** Events on {@code duijie.demands.openings}. */
package org.duijie.contracts.openings;
