package org.duijie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.testing.HouseRules;
import org.junit.jupiter.api.Test;

/** A rule that each service is held to, here for all that is built, tools and tests as well. */
class CommonPoolTest {
    private static final String SOURCES = "src";
    private static final List<String> COMPILED = List.of("target/classes", "target/test-classes");

    @Test
    void nothingThatIsBuiltWaitsForTheCommonPool() throws IOException {
        List<Path> compiled = modules().stream()
                .flatMap(module -> COMPILED.stream().map(module::resolve))
                .filter(Files::isDirectory)
                .toList();
        JavaClasses all = new ClassFileImporter().importPaths(compiled);

        assertThat(all.contain("org.duijie.engine.parallel.Parallel")).isTrue();
        assertThat(all.contain(CommonPoolTest.class)).isTrue();
        HouseRules.NOTHING_WAITS_FOR_THE_COMMON_POOL.check(all.that(areNoOffenders()));
    }

    /** All but the one that shows what the rule refuses, and what was generated. */
    private static DescribedPredicate<JavaClass> areNoOffenders() {
        return DescribedPredicate.describe(
                "are no offenders",
                one -> !one.getName().equals("org.duijie.demand.Forgotten")
                        && !one.getPackageName().startsWith("org.duijie.client"));
    }

    private static List<Path> modules() throws IOException {
        Path root = SourceTree.file("");
        try (Stream<Path> poms = Files.find(root, 3, (path, attributes) -> path.endsWith("pom.xml"))) {
            return poms.map(Path::getParent)
                    .filter(module -> Files.isDirectory(module.resolve(SOURCES)))
                    .toList();
        }
    }
}
