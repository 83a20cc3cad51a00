package org.duijie.records;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** What the kernel may know. */
@AnalyzeClasses(packages = "org.duijie.records", importOptions = ImportOption.DoNotIncludeTests.class)
class KernelTest {

    /** The same rules hold for a request, for a row of a file and for an event. */
    @ArchTest
    static final ArchRule KNOWS_NOTHING_OF_HTTP = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.annotation.security..",
                    "org.jboss.resteasy..",
                    "io.vertx.ext.web..",
                    "io.vertx.core.http..",
                    "io.quarkus.vertx..",
                    "io.quarkus.oidc..",
                    "org.eclipse.microprofile.openapi..");

    @ArchTest
    static final ArchRule PARTS_ARE_FREE_OF_CYCLES = SlicesRuleDefinition.slices()
            .matching("org.duijie.records.(*)..")
            .should()
            .beFreeOfCycles();
}
