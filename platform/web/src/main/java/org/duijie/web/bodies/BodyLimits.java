package org.duijie.web.bodies;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be: one that is a file, at a path that takes files, larger than others. */
@Singleton
public class BodyLimits {
    private final long limit;
    private final long fileLimit;
    private final Set<String> filePaths;

    BodyLimits(
            @ConfigProperty(name = "duijie.bodies.limit") MemorySize limit,
            @ConfigProperty(name = "duijie.bodies.file-limit") MemorySize fileLimit,
            @ConfigProperty(name = "duijie.bodies.file-paths") List<String> filePaths) {
        this.limit = limit.asLongValue();
        this.fileLimit = fileLimit.asLongValue();
        this.filePaths = Set.copyOf(filePaths);
    }

    /** Bytes that a body sent to this path may have at most. */
    public long of(String path) {
        return isFilePath(path) ? fileLimit : limit;
    }

    /** Whether a body sent to this path is a file. */
    public boolean isFilePath(String path) {
        return filePaths.contains(path);
    }

    /** What is answered to a body that is larger. */
    public Problem problem(String path) {
        return Problem.of(ProblemCode.TOO_LARGE, of(path));
    }
}
