/** Events on {@code duijie.outcomes}. */
package org.duijie.contracts.outcomes;
