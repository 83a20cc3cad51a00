package org.duijie.demand.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Files in a bucket of an S3-compatible store, which shows an object when it has all of it. */
class FilesInBucket implements AttachmentFiles {
    private final S3Client client;
    private final String bucket;

    FilesInBucket(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(UUID id, byte[] content) {
        asked(() ->
                client.putObject(object -> object.bucket(bucket).key(id.toString()), RequestBody.fromBytes(content)));
    }

    @Override
    public byte[] get(UUID id) {
        return asked(
                () -> client.getObjectAsBytes(object -> object.bucket(bucket).key(id.toString()))
                        .asByteArray());
    }

    @Override
    public void delete(UUID id) {
        asked(() -> client.deleteObject(object -> object.bucket(bucket).key(id.toString())));
    }

    @Override
    public void close() {
        client.close();
    }

    private static <T> T asked(Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException failure) {
            throw new UncheckedIOException(new IOException("S3: " + reason(failure), failure));
        }
    }

    /** The code of the store's answer, or what came between; never their texts, which may repeat a key or an address. */
    private static String reason(SdkException failure) {
        if (failure instanceof AwsServiceException answer && answer.awsErrorDetails() != null) {
            return answer.statusCode() + " " + answer.awsErrorDetails().errorCode();
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }
}
