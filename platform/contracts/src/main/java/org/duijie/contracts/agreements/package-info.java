/** Events on {@code duijie.agreements}. */
package org.duijie.contracts.agreements;
