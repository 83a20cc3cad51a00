package org.duijie.demand.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.attachments.FilesOfDemands.DEMANDS;
import static org.duijie.demand.attachments.FilesOfDemands.SOON;
import static org.duijie.demand.attachments.FilesOfDemands.attach;
import static org.duijie.demand.attachments.FilesOfDemands.awaitStates;
import static org.hamcrest.Matchers.contains;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.duijie.demand.attachments.text.FileText;
import org.duijie.demand.attachments.text.SlowFileText;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** What is busy is not unreadable. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class BusyMachineIT {
    private static final String TAKEN_BACK = """
            select count(*) from demand_attachment
            where demand_id = '%s' and attempts = 0 and held_until > attached_at + interval '5 seconds'
            """;

    @Inject
    FileText fileText;

    @Test
    void aFileThatNoProcessGetsReadyForIsReadLaterAndNoAttemptIsLost() {
        FileText usual = ClientProxy.unwrap(fileText);
        FileText busy = SlowFileText.thatLoads(Duration.ofSeconds(10), Map.of("start-within", "PT2S"));
        String id = DEMANDS.create("company", "{\"title\": \"示例\"}");
        try {
            QuarkusMock.installMockForType(busy, FileText.class);
            attach("company", id, "好.docx", SampleFiles.docx("输出纹波低于五毫伏")).statusCode(201);

            await().atMost(SOON).untilAsserted(() -> assertThat(Rows.number(TAKEN_BACK.formatted(id)))
                    .isOne());
            FilesOfDemands.list(id).body("items.state", contains("UNREAD"));
        } finally {
            QuarkusMock.installMockForType(usual, FileText.class);
            busy.stop();
        }

        awaitStates(id, "READ");
    }
}
