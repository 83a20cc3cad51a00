/**
 * How organisations sign in: a user and a client of a partner system in Keycloak for each. What is made for one
 * organisation carries its id, so that what a failed attempt left behind is found and removed by the next.
 */
package org.duijie.gateway.accounts;
