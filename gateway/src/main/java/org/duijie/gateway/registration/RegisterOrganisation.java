package org.duijie.gateway.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.duijie.gateway.accounts.AccountRequest;
import org.duijie.gateway.accounts.Accounts;
import org.duijie.gateway.organisations.Organisation;
import org.duijie.gateway.organisations.OrganisationView;
import org.duijie.gateway.organisations.Organisations;
import org.duijie.gateway.organisations.rules.CreditCode;
import org.duijie.gateway.organisations.rules.SignIn;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;

/**
 * The park registers an organisation. The transaction stays open while Keycloak works: its lock on the credit code keeps
 * a second attempt away from the accounts of the first.
 */
@ApplicationScoped
class RegisterOrganisation {
    private final Organisations organisations;
    private final RegistrationAttempts attempts;
    private final Accounts accounts;
    private final Clock clock;

    RegisterOrganisation(Organisations organisations, RegistrationAttempts attempts, Accounts accounts, Clock clock) {
        this.organisations = organisations;
        this.attempts = attempts;
        this.accounts = accounts;
        this.clock = clock;
    }

    Uni<RegisteredView> register(UUID id, Registration registration) {
        Organisation organisation = Organisation.of(
                id, registration.kind(), registration.creditCode(), registration.details(), clock.instant());
        AccountRequest order = order(id, registration);
        return organisations
                .register(organisation)
                .invoke(isNew -> {
                    if (!isNew) {
                        throw taken();
                    }
                })
                .chain(() -> accounts.open(order))
                .call(() -> attempts.complete(registration.creditCode()))
                .map(credentials -> new RegisteredView(
                        OrganisationView.of(organisation), IssuedCredentials.showing(order, credentials)));
    }

    static ProblemException taken() {
        return ProblemException.conflict(Violation.of("creditCode", "taken"));
    }

    private static AccountRequest order(UUID id, Registration registration) {
        String body = CreditCode.body(registration.creditCode()).toLowerCase(Locale.ROOT);
        return new AccountRequest(
                id,
                registration.kind(),
                registration.name(),
                SignIn.of(registration.kind()).orElseThrow().role(),
                "partner-" + body,
                registration.user());
    }
}
