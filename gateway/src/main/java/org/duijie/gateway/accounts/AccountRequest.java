package org.duijie.gateway.accounts;

import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;

/**
 * What an organisation needs to sign in.
 *
 * @param organisation its name, for people who look into Keycloak
 * @param role the role that its people and systems have
 * @param clientId of the client for its partner system
 */
public record AccountRequest(
        UUID organisationId, OrganisationKind kind, String organisation, String role, String clientId, Person person) {}
