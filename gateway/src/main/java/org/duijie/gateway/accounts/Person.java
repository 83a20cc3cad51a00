package org.duijie.gateway.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person who signs in first for an organisation. */
@Schema(description = "The person who signs in first for the organisation")
public record Person(
        @Schema(examples = "li.ming")
        @NotBlank
        @CodeFormat(
                value = "[a-z0-9][a-z0-9._-]{2,59}",
                expected = "3 to 60 of a-z, 0-9, '.', '_', '-', a letter or digit first")
        String username,

        @Schema(examples = "li.ming@company.example")
        @Size(max = 120)
        @OneLine
        @CodeFormat(value = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", expected = "an e-mail address")
        String email,

        @Size(max = 60) @OneLine String firstName,
        @Size(max = 60) @OneLine String lastName) {}
