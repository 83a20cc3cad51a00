package org.duijie.demand.attachments.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.duijie.demand.attachments.FileType;
import org.duijie.demand.attachments.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileTextTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final FileText fileText = new FileText(SlowFileText.config(Map.of()));

    @Test
    void theEndOfTheServiceSaysNothingOfTheFileThatIsReadThen() throws Exception {
        Set<ProcessHandle> before = children();
        try (ExecutorService readers = Executors.newSingleThreadExecutor()) {
            Future<String> reading =
                    readers.submit(() -> fileText.textOf(FileType.PDF, SampleFiles.pdfOfNestedDrawings()));
            await().atMost(Duration.ofSeconds(30)).until(() -> !before.containsAll(children()));

            fileText.stop();

            assertThat(reading)
                    .failsWithin(AT_ONCE)
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(CancellationException.class);
        }
        assertThatThrownBy(() -> fileText.textOf(FileType.PDF, SampleFiles.pdfOfNestedDrawings()))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theTimeOfAFileBeginsWhenItsProcessIsReady() throws Exception {
        FileText slow =
                SlowFileText.thatLoads(Duration.ofSeconds(7), Map.of("read-within", "PT5S", "start-within", "PT5M"));
        try {
            assertThat(slow.textOf(FileType.DOCX, SampleFiles.docx("输出纹波低于五毫伏")))
                    .isEqualTo("输出纹波低于五毫伏");
        } finally {
            slow.stop();
        }
    }

    @Test
    void aProcessThatDoesNotGetReadySaysNothingOfTheFile() {
        FileText slow =
                SlowFileText.thatLoads(Duration.ofSeconds(15), Map.of("read-within", "PT1S", "start-within", "PT5S"));
        try {
            assertThatThrownBy(() -> slow.textOf(FileType.DOCX, SampleFiles.docx("输出纹波低于五毫伏")))
                    .isInstanceOf(NotReadyException.class);
        } finally {
            slow.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProcessGetsReadyByADocumentThatItCanRead(FileType type) throws Exception {
        assertThat(fileText.textOf(type, ReadyDocument.of(type))).isNotBlank();
    }

    @AfterEach
    void stop() {
        fileText.stop();
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }
}
