/** Which experts, facilities and data sets may support a demand. Looked up when asked for; nothing is stored. */
package org.duijie.matching.lookups.support;
