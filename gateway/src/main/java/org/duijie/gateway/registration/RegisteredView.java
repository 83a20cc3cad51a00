package org.duijie.gateway.registration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.duijie.gateway.organisations.OrganisationView;

/** A new organisation with its access. */
record RegisteredView(@JsonUnwrapped OrganisationView organisation, IssuedCredentials access) {

    /** The same without secrets. */
    RegisteredView afterwards() {
        return new RegisteredView(organisation, access.afterwards());
    }
}
