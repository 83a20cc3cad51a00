package org.duijie.gateway.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.duijie.contracts.codes.OrganisationKind;
import org.junit.jupiter.api.Test;

class SignInTest {
    @Test
    void aResearchInstituteSignsInAsAUniversityDoes() {
        assertThat(SignIn.of(OrganisationKind.RESEARCH_INSTITUTE)).contains(SignIn.UNIVERSITY);
        assertThat(SignIn.UNIVERSITY.role()).isEqualTo("university");
    }

    @Test
    void noParkRegistersAnother() {
        assertThat(SignIn.of(OrganisationKind.PARK)).isEmpty();
        assertThat(SignIn.kinds()).isEqualTo("COMPANY, UNIVERSITY, RESEARCH_INSTITUTE");
    }
}
