/** Events on {@code duijie.organisations}. */
package org.duijie.contracts.organisations;
