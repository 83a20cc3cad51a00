package org.duijie.outcome.publishing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Outcomes that a university says are current. */
public record Confirmations(@NotEmpty @Size(max = 200) List<UUID> ids) {}
