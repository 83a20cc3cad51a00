package org.duijie.gateway.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.gateway.accounts.Person;
import org.duijie.gateway.organisations.OrganisationDetails;
import org.duijie.gateway.organisations.rules.CreditCode;
import org.duijie.gateway.organisations.rules.SignIn;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.CodeFormats;
import org.duijie.records.validation.OneLine;
import org.duijie.records.validation.RequestRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the park says of a new organisation. */
@Schema(description = "A new organisation and the person who signs in first for it")
record Registration(
        @NotBlank @Size(max = 120) @OneLine String name,
        @Size(max = 120) @OneLine String nameEn,

        @NotNull @Schema(description = "COMPANY, UNIVERSITY or RESEARCH_INSTITUTE")
        OrganisationKind kind,

        @NotNull @Schema(description = "Unified social credit code, GB 32100, 18 characters")
        String creditCode,

        @CodeFormat(value = CodeFormats.REGION, expected = CodeFormats.REGION_WORDS)
        String region,

        @NotNull @Valid Person user)
        implements RequestRules {
    private static final String CREDIT_CODE_WORDS =
            "GB 32100: 18 digits and capitals without I, O, S, V, Z, such as 91350100M000100Y43";

    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (creditCode != null && !CreditCode.hasForm(creditCode)) {
            found.add(new Violation("creditCode", "pattern", Map.of("expected", CREDIT_CODE_WORDS)));
        } else if (creditCode != null && !CreditCode.checks(creditCode)) {
            found.add(Violation.of("creditCode", "check-character"));
        }
        if (kind != null && SignIn.of(kind).isEmpty()) {
            found.add(new Violation("kind", "unknown-code", Map.of("allowed", SignIn.kinds())));
        }
        return found;
    }

    OrganisationDetails details() {
        return new OrganisationDetails(name, nameEn, region);
    }
}
