package org.duijie.gateway.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The document that is built in, in both its forms. */
@Singleton
class PlatformDocument {
    private static final String FILE = "/openapi/duijie.yaml";

    private final Form yaml;
    private final Form json;

    PlatformDocument(ObjectMapper mapper) {
        try (InputStream file = PlatformDocument.class.getResourceAsStream(FILE)) {
            byte[] content = file.readAllBytes();
            yaml = Form.of("application/yaml", content);
            json = Form.of("application/json", mapper.writeValueAsBytes(new YAMLMapper().readTree(content)));
        } catch (IOException malformed) {
            throw new UncheckedIOException(FILE + " cannot be read", malformed);
        }
    }

    Form yaml() {
        return yaml;
    }

    Form json() {
        return json;
    }

    /** One way to write it down. */
    record Form(String type, byte[] content, EntityTag tag) {
        private static Form of(String type, byte[] content) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
                return new Form(type, content, new EntityTag(HexFormat.of().formatHex(digest, 0, 16)));
            } catch (NoSuchAlgorithmException everyPlatformHasIt) {
                throw new IllegalStateException(everyPlatformHasIt);
            }
        }
    }
}
