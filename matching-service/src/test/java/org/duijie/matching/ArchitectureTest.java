package org.duijie.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.duijie.testing.HouseRules;

@AnalyzeClasses(packages = "org.duijie.matching", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule LOOKUPS_HAVE_NO_CYCLES =
            slices().matching("org.duijie.matching.lookups.(*)..").should().beFreeOfCycles();

    /** Who only answers can be changed without a thought for how pairings come about. */
    @ArchTest
    static final ArchRule NOTHING_NEEDS_THE_LOOKUPS = noClasses()
            .that()
            .resideOutsideOfPackage("..lookups..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..lookups..");

    @ArchTest
    static final ArchRule WHAT_IS_MATCHED_ON_IS_FREE_OF_FRAMEWORKS = noClasses()
            .that()
            .resideInAnyPackage("..records..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "io.vertx..", "com.fasterxml..", "org.hibernate..");
}
