/** What a caller of the gateway feels of others, and of the checks that it makes. */
package org.duijie.bench.gateway;
