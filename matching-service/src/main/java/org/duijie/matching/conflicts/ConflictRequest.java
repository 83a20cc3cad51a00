package org.duijie.matching.conflicts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.matching.gates.OrganisationPair;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;

/** Two organisations to be kept apart, in either order. */
record ConflictRequest(
        @NotNull UUID organisationId,
        @NotNull UUID otherOrganisationId,
        @NotBlank @Size(max = 500) String reason) {

    /** @throws org.duijie.records.problems.ProblemException naming everything that is wrong */
    ConflictRequest checked(Validation validation) {
        boolean same = organisationId != null && organisationId.equals(otherOrganisationId);
        return validation.check(
                this,
                same
                        ? List.of(new Violation(
                                "otherOrganisationId", "pattern", Map.of("expected", "another organisation")))
                        : List.of());
    }

    OrganisationPair pair() {
        return new OrganisationPair(organisationId, otherOrganisationId);
    }

    /** By the field that names it. */
    Map<String, UUID> named() {
        return Map.of("organisationId", organisationId, "otherOrganisationId", otherOrganisationId);
    }
}
