package org.duijie.gateway.organisations.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duijie.contracts.codes.OrganisationKind;

/** As what the people and systems of an organisation sign in. */
public enum SignIn {
    COMPANY("company", OrganisationKind.COMPANY),
    UNIVERSITY("university", OrganisationKind.UNIVERSITY, OrganisationKind.RESEARCH_INSTITUTE);

    private final String role;
    private final OrganisationKind[] kinds;

    SignIn(String role, OrganisationKind... kinds) {
        this.role = role;
        this.kinds = kinds;
    }

    /** The role in the realm. */
    public String role() {
        return role;
    }

    /** Empty for kinds that are not registered by a park: parks themselves, and those without a part to play yet. */
    public static Optional<SignIn> of(OrganisationKind kind) {
        return Arrays.stream(values())
                .filter(signIn -> Arrays.asList(signIn.kinds).contains(kind))
                .findFirst();
    }

    /** The kinds that can be registered, for messages. */
    public static String kinds() {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> of(kind).isPresent())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
