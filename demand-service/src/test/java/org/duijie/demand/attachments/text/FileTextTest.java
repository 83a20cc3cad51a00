package org.duijie.demand.attachments.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.duijie.demand.attachments.AttachmentsConfig;
import org.duijie.demand.attachments.FileType;
import org.duijie.demand.attachments.SampleFiles;
import org.junit.jupiter.api.Test;

class FileTextTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final FileText fileText = new FileText(config());

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

    /** It ends in the service's own log, a line for each time that a library complains. */
    @Test
    void whatAFileMakesItsReaderSayIsNotPassedOn() {
        FileText reader = new FileText(config(Map.of("duijie.attachments.read-within", "PT3S")));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> reader.textOf(FileType.PDF, SampleFiles.pdfOfADrawingInItself()))
                    .isInstanceOf(UnreadableFileException.class);
        } finally {
            System.setErr(before);
            reader.stop();
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .doesNotContain("XObject")
                .hasSizeLessThan(4000);
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }

    /** As the service has it. */
    private static AttachmentsConfig config() {
        return config(Map.of());
    }

    private static AttachmentsConfig config(Map<String, String> otherwise) {
        try {
            return new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                            .toUri()
                            .toURL()))
                    .withSources(new PropertiesConfigSource(otherwise, "test", 1000))
                    .withMapping(AttachmentsConfig.class)
                    .withMappingIgnore("**")
                    .build()
                    .getConfigMapping(AttachmentsConfig.class);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
