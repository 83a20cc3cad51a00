/**
 * One address for all services: the token is checked, the request taken in whole and handed to the service that its path belongs to, and
 * the answer streamed back. What a service cannot answer, because it is down, is answered here.
 */
package org.duijie.gateway.routing;
