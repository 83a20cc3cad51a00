package org.duijie.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.duijie.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.duijie.engine.(*)..").should().beFreeOfCycles();

    /** The pom lacks them; this says so where someone would add them. */
    @ArchTest
    static final ArchRule THE_ENGINE_IS_FREE_OF_FRAMEWORKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "io.vertx..",
                    "jakarta..",
                    "org.eclipse.microprofile..",
                    "org.hibernate..");

    /** Whose forms change with each tool that reads them. */
    @ArchTest
    static final ArchRule ONLY_THE_EVALUATION_READS_FILES_AND_ARGUMENTS = noClasses()
            .that()
            .resideOutsideOfPackage("..evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "picocli..");

    /** Codes of levels and reasons are shared with the events; what events look like is the service's affair. */
    @ArchTest
    static final ArchRule OF_THE_HOUSE_IT_KNOWS_CODES_ONLY = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.duijie..")
                    .and(resideOutsideOfPackages("org.duijie.engine..", "org.duijie.contracts.codes..")));
}
