package org.duijie.web.json;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.duijie.records.json.MergePatch;
import org.duijie.records.json.StrictJson;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.duijie.web.problems.RefusedRequestException;

/** Reads the bodies of all operations through {@link StrictJson}. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
public class StrictJsonReader implements MessageBodyReader<Object> {
    private static final MediaType MERGE_PATCH = MediaType.valueOf(MergePatch.MEDIA_TYPE);

    private final Validation validation;

    public StrictJsonReader(Validation validation) {
        this.validation = validation;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        boolean optional = Arrays.stream(annotations).anyMatch(OptionalBody.class::isInstance);
        PushbackInputStream content = new PushbackInputStream(body);
        int first = content.read();
        if (first < 0 && optional) {
            return null;
        }
        if (first >= 0) {
            content.unread(first);
        }
        requireJson(mediaType, annotations);
        try {
            return StrictJson.read(content, type, validation::violations);
        } catch (ProblemException misfit) {
            throw new RefusedRequestException(misfit);
        }
    }

    /** What only ends in {@code +json} has a meaning of its own, and JSON is UTF-8 (RFC 8259, 8.1). */
    private static void requireJson(MediaType sent, Annotation[] annotations) {
        boolean patch = Arrays.stream(annotations).anyMatch(MergePatchOf.class::isInstance);
        MediaType meant = patch ? MERGE_PATCH : MediaType.APPLICATION_JSON_TYPE;
        String charset = sent.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        boolean isMeant = meant.getType().equalsIgnoreCase(sent.getType())
                && meant.getSubtype().equalsIgnoreCase(sent.getSubtype());
        if (!isMeant || !charset.equalsIgnoreCase("utf-8")) {
            throw new RefusedRequestException(ProblemException.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
        }
    }
}
