package org.duijie.testing;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import org.duijie.testing.WithStackInAnotherProfileIT.AnotherProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AnotherProfile.class)
@WithStack(database = "duijie_tried_too", parts = "POSTGRES")
class WithStackInAnotherProfileIT {

    /** Makes Quarkus start the application anew. */
    public static final class AnotherProfile implements QuarkusTestProfile {}

    @Test
    void configuresTheApplicationForItsDatabase() throws SQLException {
        ConfiguredDatabase.mustBe("duijie_tried_too");
    }

    @Test
    void sharesTheServerWithOtherApplications() {
        ConfiguredDatabase.mustBeOfTheOneServerOfThisProcess();
    }
}
