/**
 * A park officer registers an organisation: its record, its event, its accounts. Order of work: the attempt is noted in
 * a transaction of its own; then, in one transaction, the organisation and its event are written, the accounts made in
 * Keycloak, and the attempt crossed out. Whatever dies in between, no organisation exists without accounts, and the
 * same request again finds the attempt, removes what it left in Keycloak, and completes.
 */
package org.duijie.gateway.registration;
