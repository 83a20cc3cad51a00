package org.duijie.outcome.sharedresources;

import jakarta.validation.constraints.Size;

/** How to reach an expert. For the park and the own university alone; never in an event or a list. */
public record ExpertContact(
        @Size(max = 40) String phone, @Size(max = 120) String email) {}
