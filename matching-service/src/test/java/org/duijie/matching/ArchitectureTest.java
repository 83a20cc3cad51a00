package org.duijie.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.duijie.matching", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.duijie.matching.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_MATCHER_IS_FREE_OF_FRAMEWORKS = noClasses()
            .that()
            .resideInAnyPackage("..text..", "..embedding..", "..scoring..", "..index..", "..records..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "io.vertx..", "com.fasterxml..", "org.hibernate..");
}
