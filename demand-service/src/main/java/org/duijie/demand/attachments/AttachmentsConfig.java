package org.duijie.demand.attachments;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/** Where attachments are kept, and what is taken. */
@ConfigMapping(prefix = "duijie.attachments")
public interface AttachmentsConfig {
    /** Where the files lie; all replicas see the same. */
    Path folder();

    /** Bytes of one file at most. */
    MemorySize maxSize();

    /** Files of one demand at most. */
    int most();

    /** How often files are looked for whose text was not read yet. */
    Duration readEvery();

    /** How long reading one file may take. */
    Duration readWithin();

    /** Characters of one file's text that are kept at most, and of all of a demand's together. */
    int textLimit();
}
