package org.duijie.testing;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** The form in which services use the rules, run by the test engine of this build. */
@AnalyzeClasses(packages = "org.duijie.demand.good")
class HouseRulesInUseTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
