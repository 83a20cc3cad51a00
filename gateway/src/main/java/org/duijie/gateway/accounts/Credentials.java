package org.duijie.gateway.accounts;

/** The secrets of a new organisation. They exist here and in Keycloak; they are shown once and never kept or logged. */
public record Credentials(String temporaryPassword, String clientSecret) {
    @Override
    public String toString() {
        return "Credentials[not shown]";
    }
}
