package org.duijie.demand.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.attachments.FilesOfDemands.DEMANDS;
import static org.duijie.demand.attachments.FilesOfDemands.attach;
import static org.duijie.demand.attachments.FilesOfDemands.awaitStates;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** Files that are too much for who reads them cost nobody else anything. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class HostileFilesIT {
    private static final byte[] GOOD = SampleFiles.docx("输出纹波低于五毫伏");

    /** Three files that hang are tried twice each, for the time that a reading may take, beside the files of other tests. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(3);

    @Test
    void filesThatDoNotEndHoldUpNoOtherOrganisation() {
        String hostile = DEMANDS.create("company", "{\"title\": \"示例\"}");
        for (int file = 0; file < 3; file++) {
            attach("company", hostile, file + ".pdf", SampleFiles.pdfOfNestedDrawings())
                    .statusCode(201);
        }
        String other = DEMANDS.create("company-2", "{\"title\": \"示例\"}");

        attach("company-2", other, "好.docx", GOOD).statusCode(201);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> FilesOfDemands.list("company-2", other).body("items.state", is(List.of("READ"))));
        await().atMost(GIVEN_UP)
                .untilAsserted(() -> FilesOfDemands.list(hostile).body("items.state", everyItem(is("UNREADABLE"))));
        attach("company", hostile, "好.docx", GOOD).statusCode(201);
        awaitStates(hostile, "UNREADABLE", "UNREADABLE", "UNREADABLE", "READ");
    }

    @Test
    void ofTenMegabytesOfEmptyParagraphsTheNextFileFeelsNothing() {
        String id = DEMANDS.create("company", "{\"title\": \"示例\"}");
        attach("company", id, "空.docx", SampleFiles.docxOfEmptyParagraphs()).statusCode(201);
        attach("company", id, "深.docx", SampleFiles.docxOfTablesInTables(20_000))
                .statusCode(201);

        attach("company", id, "好.docx", GOOD).statusCode(201);

        await().atMost(GIVEN_UP).untilAsserted(() -> assertThat(
                        FilesOfDemands.list(id).extract().jsonPath().getList("items.state", String.class))
                .doesNotContain("UNREAD")
                .last()
                .isEqualTo("READ"));
    }
}
