package org.duijie.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final Path CORPUS = Path.of("../engine/src/corpus");

    @Test
    void holdsAFifthOfTheFieldsOut() throws IOException {
        Corpus corpus = Corpus.read(List.of(CORPUS));

        double share = fields(corpus.heldOut()) / (double) (fields(corpus.heldOut()) + fields(corpus.training()));
        assertThat(share).isBetween(0.12, 0.3);
        assertThat(corpus.heldOut())
                .extracting(Family::field)
                .doesNotContainAnyElementsOf(
                        corpus.training().stream().map(Family::field).toList());
    }

    @Test
    void givesAsManyFieldsAsAreAskedFor() throws IOException {
        Corpus corpus = Corpus.read(List.of(CORPUS));

        assertThat(fields(corpus.withFields(3).training())).isEqualTo(3);
        assertThat(corpus.withFamilies(7).training()).hasSize(7).doesNotHaveDuplicates();
        assertThat(corpus.withFamilies(7).heldOut()).isEqualTo(corpus.heldOut());
    }

    @Test
    void readsEachTextInTheLanguageThatIsAskedFor() throws IOException {
        Family translated = Corpus.read(List.of(CORPUS)).training().stream()
                .filter(family -> family.en() != null)
                .findFirst()
                .orElseThrow();

        Sample sample = Sample.translated(translated, false, true);

        assertThat(sample.demands().getFirst())
                .startsWith(translated.demands().getFirst().title());
        assertThat(sample.outcomes().getFirst())
                .startsWith(translated.en().outcomes().getFirst().title());
    }

    private static long fields(List<Family> families) {
        return families.stream().map(Family::field).distinct().count();
    }
}
