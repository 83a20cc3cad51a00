package org.duijie.demand.attachments;

import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * The files, each under the id of its attachment. Blocks, within bounds of time; for worker threads. What holds them and
 * does not do what it is asked for is told by an {@link UncheckedIOException}, which passes for a fault that passes.
 */
interface AttachmentFiles extends AutoCloseable {
    /** Puts a file where it is whole or not at all, whenever the process ends. */
    void put(UUID id, byte[] content);

    byte[] get(UUID id);

    /** Does nothing where there is none. */
    void delete(UUID id);

    @Override
    default void close() {}
}
