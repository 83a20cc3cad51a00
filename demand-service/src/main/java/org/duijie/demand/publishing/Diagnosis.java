package org.duijie.demand.publishing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.duijie.demand.demands.Remark;

/** What the park found when it looked at a demand. */
record Diagnosis(@NotEmpty @Size(max = 50) List<@Valid Remark> remarks) {}
