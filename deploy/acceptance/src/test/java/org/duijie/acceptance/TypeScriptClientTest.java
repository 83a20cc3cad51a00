package org.duijie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.NodeRuntime;
import com.caoccao.javet.interop.V8Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The client that openapi-generator makes for the browser of the API document. */
class TypeScriptClientTest {
    private static final Path USE = Path.of("src/test/typescript/flow.ts");

    @Test
    void compilesUnderStrict() throws Exception {
        assertThat(diagnostics(USE)).isEmpty();
    }

    /** What TypeScript's compiler has to say of a file and of all that it uses. */
    private static String diagnostics(Path file) throws IOException, JavetException {
        try (NodeRuntime node = V8Host.getNodeInstance().createV8Runtime()) {
            node.getGlobalObject().set("compiler", compiler().toAbsolutePath().toString());
            node.getGlobalObject().set("file", file.toAbsolutePath().toString());
            return node.getExecutor(Files.readString(Path.of("src/test/typescript/diagnostics.js")))
                    .executeString();
        }
    }

    private static Path compiler() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/typescript-compiler"))) {
            return files.filter(file -> file.endsWith("lib/typescript.js"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
