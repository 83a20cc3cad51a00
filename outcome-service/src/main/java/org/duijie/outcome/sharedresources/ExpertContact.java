package org.duijie.outcome.sharedresources;

import jakarta.validation.constraints.Size;
import org.duijie.records.validation.OneLine;

/** How to reach an expert. For the park and the own university alone; never in an event or a list. */
public record ExpertContact(
        @Size(max = 40) @OneLine String phone,

        @Size(max = 120) @OneLine(blanks = false, expected = OneLine.UNBROKEN_WORDS)
        String email) {}
