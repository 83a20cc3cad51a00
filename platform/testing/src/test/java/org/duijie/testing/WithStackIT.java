package org.duijie.testing;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_tried", parts = "POSTGRES")
class WithStackIT {

    @Test
    void configuresTheApplicationForItsDatabase() throws SQLException {
        ConfiguredDatabase.mustBe("duijie_tried");
    }

    @Test
    void sharesTheServerWithOtherApplications() {
        ConfiguredDatabase.mustBeOfTheOneServerOfThisProcess();
    }
}
