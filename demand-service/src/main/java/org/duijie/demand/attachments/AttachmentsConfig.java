package org.duijie.demand.attachments;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where attachments are kept, and what is taken. */
@ConfigMapping(prefix = "duijie.attachments")
public interface AttachmentsConfig {
    /** What the files lie in. */
    Store store();

    /** Where the files lie in a folder; all replicas see the same. */
    Path folder();

    /** Where the files lie in an S3-compatible store. */
    Bucket s3();

    /** Bytes of one file at most. */
    MemorySize maxSize();

    /** Files of one demand at most. */
    int most();

    /** How often files are looked for whose text was not read yet. */
    Duration readEvery();

    /** How often removed files are looked for that still lie there. */
    Duration deleteEvery();

    /** How long after its removal a file is deleted: a store may still be at work on a put that was given up. */
    Duration deleteAfter();

    /** How long reading one file may take. */
    Duration readWithin();

    /** Heap of a process that reads files. */
    MemorySize readMemory();

    /** Files that are read at a time at most. */
    int readAtOnce();

    /** Attempts at reading a file; each is noted before it is made. */
    int readAttempts();

    /** Characters of one file's text that are kept at most, and of all of a demand's together. */
    int textLimit();

    /** Places for files. */
    enum Store {
        FOLDER,
        S3
    }

    /** A bucket of an S3-compatible store. */
    interface Bucket {
        /** Address of the store; that of the region at its first maker where there is none. */
        Optional<URI> endpoint();

        /** Requests are signed for it; stores without regions take any. */
        String region();

        /** Its name; it is there already. */
        Optional<String> bucket();

        /** Whether the bucket stands in the path of addresses, and not in the name of the host. */
        boolean pathStyle();

        /** With the secret key; without both, what the surroundings of the process hold is taken. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** How long a connection may take. */
        Duration connectWithin();

        /** How long putting, getting or deleting one file may take, with all its attempts. */
        Duration answerWithin();
    }
}
