package org.duijie.demand.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;

/**
 * To whom a confidential demand is opened, and why.
 *
 * @param organisationId another organisation than the demand's own
 */
public record GrantRequest(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 500) String reason) {
    List<Violation> violations(Caller caller) {
        return new ViolationCollector()
                .expect("organisationId", !caller.belongsTo(organisationId), "another organisation than your own")
                .violations();
    }
}
