/** Events on {@code duijie.pairings}. */
package org.duijie.contracts.pairings;
