package org.duijie.stack.containers;

import java.nio.file.Path;
import java.util.UUID;
import org.duijie.stack.Part;

/**
 * Which container it is, and what it may be reached by.
 *
 * @param part what runs in it
 * @param port port on 127.0.0.1 that leads into it
 * @param folder the stack that it belongs to
 * @param durable whether it outlives the process that starts it
 */
record ContainerPlace(Part part, int port, Path folder, boolean durable) {

    /** Name of the container and of the volume that keeps its data; stacks in other folders have others. */
    String name() {
        var stack = UUID.nameUUIDFromBytes(folder.toAbsolutePath().toString().getBytes());
        return "duijie-" + part.label() + "-" + stack.toString().substring(0, 8);
    }

    Path log() {
        return folder.resolve("logs").resolve(part.label() + ".log");
    }

    /** Is there from start to stop, so that one that died can be told from one that was stopped. */
    Path mark() {
        return folder.resolve("run").resolve(part.label() + ".container");
    }
}
