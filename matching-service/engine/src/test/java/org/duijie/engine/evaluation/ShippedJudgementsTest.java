package org.duijie.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedJudgementsTest {

    @Test
    void areThoseOfTheSourceTree() throws Exception {
        JudgedFolder shipped = JudgedFolderReader.readResources(Path.of("judged"));

        assertThat(shipped).isEqualTo(JudgedFolderReader.read(Path.of("src/judged")));
        assertThat(shipped.judgements()).hasSizeGreaterThan(1_000);
    }
}
