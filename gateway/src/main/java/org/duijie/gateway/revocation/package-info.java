/**
 * Tokens that Keycloak no longer stands by: of a client or user that was disabled or deleted, or of a session that was ended. A
 * signature says nothing of that, and a token lives for half an hour; the gateway, at which callers come in, asks Keycloak again
 * every few seconds for each token in use. Services know tokens by their signature alone.
 */
package org.duijie.gateway.revocation;
