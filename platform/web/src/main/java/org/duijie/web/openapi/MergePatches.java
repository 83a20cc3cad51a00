package org.duijie.web.openapi;

import java.util.ArrayList;
import java.util.List;
import org.duijie.records.json.MergePatch;
import org.duijie.web.json.MergePatchOf;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;

/** Bodies of merge patches: the members of what they change, none of them needed; null takes one away (RFC 7396). */
final class MergePatches {
    private static final DotName MERGE_PATCH_OF = DotName.createSimple(MergePatchOf.class);

    private MergePatches() {}

    static void declare(Endpoint endpoint, Operation operation, Components components) {
        AnnotationInstance patch = endpoint.method().annotation(MERGE_PATCH_OF);
        if (patch == null) {
            return;
        }
        String changed = patch.value().asClass().name().withoutPackagePrefix();
        String name = changed + "Patch";
        Schema content = components.getSchemas().get(changed);
        if (content == null) {
            throw new IllegalStateException("No schema " + changed + " for the patch of " + endpoint.operationId());
        }
        components.addSchema(name, patchOf(content));
        operation
                .getRequestBody()
                .setContent(OASFactory.createContent()
                        .addMediaType(
                                MergePatch.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(name))));
    }

    private static Schema patchOf(Schema content) {
        Schema patch = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What is to change; a member that is null is taken away");
        content.getProperties().forEach((name, member) -> patch.addProperty(name, removable(member)));
        return patch;
    }

    private static Schema removable(Schema member) {
        Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
        if (member.getRef() != null || member.getType() == null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(OASFactory.createSchema().ref(member.getRef()), nothing));
        }
        List<SchemaType> types = new ArrayList<>(member.getType());
        types.add(SchemaType.NULL);
        return copy(member).type(types);
    }

    private static Schema copy(Schema member) {
        return OASFactory.createSchema()
                .format(member.getFormat())
                .pattern(member.getPattern())
                .minLength(member.getMinLength())
                .maxLength(member.getMaxLength())
                .minimum(member.getMinimum())
                .maximum(member.getMaximum())
                .minItems(member.getMinItems())
                .maxItems(member.getMaxItems())
                .items(member.getItems())
                .enumeration(member.getEnumeration())
                .properties(member.getProperties());
    }
}
