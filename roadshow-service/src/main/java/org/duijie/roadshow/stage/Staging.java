package org.duijie.roadshow.stage;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.duijie.contracts.roadshows.Release.StagedKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be put on stage: a published demand or outcome. */
@Schema(example = """
        {"kind": "DEMAND", "subjectId": "01890a5d-ac96-774b-bcce-b302099a8057"}""")
record Staging(@NotNull StagedKind kind, @NotNull UUID subjectId) {}
