package org.duijie.gateway.accounts;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Makes and removes users and clients of the realm. Blocking. */
@Singleton
class RealmAccounts {
    private static final Logger LOG = Logger.getLogger(RealmAccounts.class);
    private static final String ORGANISATION_ID = "organisation_id";
    private static final String ORGANISATION_KIND = "organisation_kind";
    private static final String OWNER = "duijie.organisation";

    private final Realm realm;
    private final Passwords passwords;

    RealmAccounts(Realm realm, Passwords passwords) {
        this.realm = realm;
        this.passwords = passwords;
    }

    /** Makes what is ordered, from scratch: all of it, or nothing that could be used. */
    Credentials open(AccountRequest order) {
        RealmResource accounts = realm.get();
        removeAll(accounts, order);
        try {
            String password = passwords.next();
            openUser(accounts, order, password);
            return new Credentials(password, openClient(accounts, order));
        } catch (RuntimeException failure) {
            tidyUp(accounts, order);
            throw failure;
        }
    }

    private void removeAll(RealmResource accounts, AccountRequest order) {
        String organisation = order.organisationId().toString();
        for (ClientRepresentation client : accounts.clients().findByClientId(order.clientId())) {
            if (!organisation.equals(client.getAttributes().get(OWNER))) {
                throw ProblemException.conflict(Violation.of("creditCode", "taken"));
            }
            accounts.clients().get(client.getId()).remove();
        }
        for (UserRepresentation user : accounts.users().searchByAttributes(ORGANISATION_ID + ":" + organisation)) {
            accounts.users().get(user.getId()).remove();
        }
    }

    private void tidyUp(RealmResource accounts, AccountRequest order) {
        try {
            removeAll(accounts, order);
        } catch (RuntimeException failure) {
            // Whoever tries again with the same credit code removes it then; nobody knows its secrets.
            LOG.warnf("accounts=left-over organisation=%s cause=keycloak: %s", order.organisationId(), failure);
        }
    }

    private static void openUser(RealmResource accounts, AccountRequest order, String password) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(order.person().username());
        user.setEmail(order.person().email());
        user.setFirstName(order.person().firstName());
        user.setLastName(order.person().lastName());
        user.setEnabled(true);
        user.setAttributes(attributes(order));
        CredentialRepresentation first = new CredentialRepresentation();
        first.setType(CredentialRepresentation.PASSWORD);
        first.setValue(password);
        first.setTemporary(true);
        user.setCredentials(List.of(first));
        try (Response answer = accounts.users().create(user)) {
            give(accounts, KeycloakFaults.createdUser(answer), order.role());
        }
    }

    /** @return the client's secret */
    private static String openClient(RealmResource accounts, AccountRequest order) {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(order.clientId());
        client.setName(order.organisation());
        client.setPublicClient(false);
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setAttributes(Map.of(OWNER, order.organisationId().toString()));
        String id;
        try (Response answer = accounts.clients().create(client)) {
            id = KeycloakFaults.createdClient(answer);
        }
        UserRepresentation system = accounts.clients().get(id).getServiceAccountUser();
        system.setAttributes(attributes(order));
        accounts.users().get(system.getId()).update(system);
        give(accounts, system.getId(), Role.PARTNER_SYSTEM, order.role());
        return accounts.clients().get(id).getSecret().getValue();
    }

    private static Map<String, List<String>> attributes(AccountRequest order) {
        UUID id = order.organisationId();
        return Map.of(
                ORGANISATION_ID,
                List.of(id.toString()),
                ORGANISATION_KIND,
                List.of(order.kind().name()));
    }

    private static void give(RealmResource accounts, String user, String... roles) {
        accounts.users()
                .get(user)
                .roles()
                .realmLevel()
                .add(Stream.of(roles)
                        .map(role -> accounts.roles().get(role).toRepresentation())
                        .toList());
    }
}
