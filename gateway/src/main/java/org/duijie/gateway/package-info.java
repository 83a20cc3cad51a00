/**
 * The edge of the platform. {@code routing} passes requests on to the services; {@code organisations} and
 * {@code registration} keep who takes part, {@code accounts} signs them up in Keycloak; {@code deadletters} shows what
 * consumers could not take. No rules of demands, outcomes or pairings live here.
 */
package org.duijie.gateway;
