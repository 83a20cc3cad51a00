package org.duijie.demand.demands;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the park asks to be changed.
 *
 * @param field the demand's field that it is about, or null for the whole
 */
public record Remark(
        @Size(max = 60) String field,
        @NotBlank @Size(max = 1000) String text) {}
