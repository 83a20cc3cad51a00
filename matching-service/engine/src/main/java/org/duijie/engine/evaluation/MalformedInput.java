package org.duijie.engine.evaluation;

import java.nio.file.Path;

/** A judged folder cannot be read; the message names file, line and what would be right. */
final class MalformedInput extends Exception {
    private static final long serialVersionUID = 1;

    MalformedInput(Path file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }

    MalformedInput(Path file, String problem) {
        super(file + ": " + problem);
    }
}
