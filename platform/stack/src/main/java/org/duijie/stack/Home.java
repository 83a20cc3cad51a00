package org.duijie.stack;

import java.nio.file.Path;
import java.util.Optional;

/** The folder that everything fetched, prepared and kept lives in. */
public final class Home {

    private Home() {}

    /** System property {@code duijie.home}, else variable {@code DUIJIE_HOME}, else {@code .duijie} right here. */
    public static Path folder() {
        return Optional.ofNullable(System.getProperty("duijie.home"))
                .or(() -> Optional.ofNullable(System.getenv("DUIJIE_HOME")))
                .map(Path::of)
                .orElse(Path.of(".duijie"))
                .toAbsolutePath()
                .normalize();
    }
}
