package org.duijie.demand.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilesPlaceTest {
    private static final int OVER_THE_FILE = 300;
    private static final Map<String, String> COMPLETE = Map.of(
            "DUIJIE_ATTACHMENTS_STORE", "S3",
            "DUIJIE_ATTACHMENTS_S3_BUCKET", "files",
            "DUIJIE_ATTACHMENTS_S3_ENDPOINT", "https://s3.example.org",
            "DUIJIE_ATTACHMENTS_S3_REGION", "eu-1",
            "DUIJIE_ATTACHMENTS_S3_PATH_STYLE", "false",
            "DUIJIE_ATTACHMENTS_S3_ACCESS_KEY", "key",
            "DUIJIE_ATTACHMENTS_S3_SECRET_KEY", "secret",
            "DUIJIE_ATTACHMENTS_S3_CONNECT_WITHIN", "PT1S",
            "DUIJIE_ATTACHMENTS_S3_ANSWER_WITHIN", "PT7S");

    @Test
    void filesLieInTheFolderUnlessSaidOtherwise() {
        try (AttachmentFiles files = files(Map.of())) {
            assertThat(files).isInstanceOf(FilesInFolder.class);
        }
    }

    @Test
    void everySettingOfTheBucketMayComeByEnvironment() {
        AttachmentsConfig.Bucket s3 = config(COMPLETE).s3();

        assertThat(s3.bucket()).hasValue("files");
        assertThat(s3.endpoint().map(Object::toString)).hasValue("https://s3.example.org");
        assertThat(s3.region()).isEqualTo("eu-1");
        assertThat(s3.pathStyle()).isFalse();
        assertThat(s3.accessKey()).hasValue("key");
        assertThat(s3.secretKey()).hasValue("secret");
        assertThat(s3.connectWithin()).hasSeconds(1);
        assertThat(s3.answerWithin()).hasSeconds(7);
        try (AttachmentFiles files = files(COMPLETE)) {
            assertThat(files).isInstanceOf(FilesInBucket.class);
        }
    }

    @Test
    void keysMayComeFromTheSurroundings() {
        try (AttachmentFiles files =
                files(without("DUIJIE_ATTACHMENTS_S3_ACCESS_KEY", "DUIJIE_ATTACHMENTS_S3_SECRET_KEY"))) {
            assertThat(files).isInstanceOf(FilesInBucket.class);
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> files(without("DUIJIE_ATTACHMENTS_S3_BUCKET")))
                .hasMessageContaining("duijie.attachments.s3.bucket is missing");
        assertThatThrownBy(() -> files(without("DUIJIE_ATTACHMENTS_S3_SECRET_KEY")))
                .hasMessageContaining("duijie.attachments.s3.secret-key is missing");
        assertThatThrownBy(() -> files(without("DUIJIE_ATTACHMENTS_S3_ACCESS_KEY")))
                .hasMessageContaining("duijie.attachments.s3.access-key is missing");
    }

    private static AttachmentFiles files(Map<String, String> environment) {
        return new FilesPlace().files(config(environment));
    }

    private static Map<String, String> without(String... names) {
        Map<String, String> rest = new HashMap<>(COMPLETE);
        rest.keySet().removeAll(Set.of(names));
        return rest;
    }

    /** As the service is delivered, with this environment. */
    private static AttachmentsConfig config(Map<String, String> environment) {
        try {
            return new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                            .toUri()
                            .toURL()))
                    .withSources(new EnvConfigSource(environment, OVER_THE_FILE))
                    .withMapping(AttachmentsConfig.class)
                    .withValidateUnknown(false)
                    .build()
                    .getConfigMapping(AttachmentsConfig.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
