/** Events on {@code duijie.demands} and {@code duijie.demands.confidential}. */
package org.duijie.contracts.demands;
