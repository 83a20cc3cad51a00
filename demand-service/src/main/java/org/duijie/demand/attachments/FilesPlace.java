package org.duijie.demand.attachments;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Decides by configuration, at the start, where files lie; asks nobody yet, so that a store that is down stops no start. */
class FilesPlace {
    private static final Logger LOG = Logger.getLogger(FilesPlace.class);

    @Produces
    @ApplicationScoped
    @Startup
    AttachmentFiles files(AttachmentsConfig config) {
        AttachmentsConfig.Bucket s3 = config.s3();
        return switch (config.store()) {
            case FOLDER -> {
                LOG.infof("attachments=FOLDER folder=%s", config.folder());
                yield new FilesInFolder(config.folder());
            }
            case S3 -> {
                String bucket = required(s3.bucket(), "bucket");
                LOG.infof(
                        "attachments=S3 bucket=%s endpoint=%s",
                        bucket, s3.endpoint().map(Object::toString).orElse("-"));
                yield new FilesInBucket(client(s3), bucket);
            }
        };
    }

    void close(@Disposes AttachmentFiles files) {
        files.close();
    }

    private static S3Client client(AttachmentsConfig.Bucket s3) {
        Duration patience = s3.answerWithin();
        var builder = S3Client.builder()
                .region(Region.of(s3.region()))
                .forcePathStyle(s3.pathStyle())
                .credentialsProvider(credentials(s3))
                // Check sums in trailers are younger than many a store that is compatible otherwise.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(s3.connectWithin())
                        .socketTimeout(patience))
                .overrideConfiguration(calls -> calls.apiCallTimeout(patience));
        s3.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(AttachmentsConfig.Bucket s3) {
        return s3.accessKey().isEmpty() && s3.secretKey().isEmpty()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        required(s3.accessKey(), "access-key"), required(s3.secretKey(), "secret-key")));
    }

    private static String required(Optional<String> setting, String name) {
        return setting.orElseThrow(() -> new IllegalStateException(
                "duijie.attachments.s3." + name + " is missing: duijie.attachments.store=S3 needs it"));
    }
}
