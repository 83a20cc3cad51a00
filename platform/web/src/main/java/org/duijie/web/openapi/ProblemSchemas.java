package org.duijie.web.openapi;

import java.util.Arrays;
import java.util.List;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemTexts;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schemas of what every operation answers where it cannot do what it was asked for. */
final class ProblemSchemas {
    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";

    private ProblemSchemas() {}

    static void addTo(Components components) {
        components.addSchema(VIOLATION, violation());
        components.addSchema(PROBLEM, problem());
    }

    /** A problem as what an answer holds. */
    static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemTexts.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static Schema problem() {
        Schema codes = text("What is wrong, for programs: stable, as the texts are not")
                .enumeration(Arrays.stream(ProblemCode.values())
                        .<Object>map(ProblemCode::wireName)
                        .toList());
        return object("A problem, RFC 9457")
                .addProperty("type", text("`urn:duijie:problem:` and the code"))
                .addProperty("title", text("The kind of problem, in the language of `Accept-Language`"))
                .addProperty("status", integer("The HTTP status"))
                .addProperty("detail", text("What was wrong, where, and what would be right"))
                .addProperty("code", codes)
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Everything that is wrong with the body")
                                .items(OASFactory.createSchema().ref(VIOLATION)))
                .addProperty("currentStatus", text("The status in which the step is not possible (`illegal-step`)"))
                .addProperty(
                        "allowedSteps",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("The steps that the caller could take instead (`illegal-step`)")
                                .items(text(null)))
                .addProperty("score", integer("The refinement score (`score-too-low`)"))
                .addProperty("leastScore", integer("The score that needs no reason (`score-too-low`)"))
                .addProperty(
                        "needed",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("What the request would have to hold (`score-too-low`)")
                                .items(text(null)))
                .required(List.of("type", "title", "status", "detail", "code"));
    }

    private static Schema violation() {
        return object("One thing that is wrong with a body")
                .addProperty("field", text("Where, such as `indicators[2].unit`"))
                .addProperty("code", text("What is wrong, for programs"))
                .addProperty("message", text("The same in words"))
                .required(List.of("field", "code", "message"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema integer(String description) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).description(description);
    }
}
