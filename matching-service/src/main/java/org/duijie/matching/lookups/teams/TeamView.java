package org.duijie.matching.lookups.teams;

import java.util.List;
import java.util.UUID;
import org.duijie.matching.subjects.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who together covers what a demand needs. */
record TeamView(
        UUID demandId,
        long demandVersion,

        @Schema(description = "An outcome that covers everything by itself; then no team is offered")
        UUID coveredBy,

        List<Member> members,
        @Schema(description = "What nobody covers") List<Need> uncovered) {

    /** An outcome, expert or facility of the team, and what it adds; an expert's title is the name. */
    record Member(SubjectKind kind, UUID id, String title, UUID organisationId, double score, List<Need> covers) {}

    /** A must-have indicator by its name, or a term of the technology. */
    record Need(Kind kind, String name) {}

    /** What a need is. */
    @Schema(name = "NeedKind")
    enum Kind {
        INDICATOR,
        TERM
    }
}
