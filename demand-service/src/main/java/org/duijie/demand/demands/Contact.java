package org.duijie.demand.demands;

import jakarta.validation.constraints.Size;

/** Whom to ask; seen by the company itself and the park, never in an event or a list. */
public record Contact(
        @Size(max = 60) String name,
        @Size(max = 40) String phone,
        @Size(max = 120) String email) {}
