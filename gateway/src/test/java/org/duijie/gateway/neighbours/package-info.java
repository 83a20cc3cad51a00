/**
 * What stands around the gateway in its tests: servers that play a service, as well or badly as a test wants, and the
 * network between gateway and Keycloak.
 */
package org.duijie.gateway.neighbours;
