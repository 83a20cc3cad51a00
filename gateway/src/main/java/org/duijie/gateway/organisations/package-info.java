/** Who takes part: organisations, as registered by the park. Others read them; the park changes them. */
package org.duijie.gateway.organisations;
