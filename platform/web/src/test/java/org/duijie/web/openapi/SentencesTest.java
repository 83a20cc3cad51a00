package org.duijie.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource({
        "'Lists demands. Only those of the caller.', Lists demands, Only those of the caller.",
        "'Lists demands. Newest first. Never with contacts.', Lists demands, Newest first. Never with contacts.",
        "Lists demands., Lists demands,",
        "Lists demands, Lists demands,",
        "'Takes 0.5 to 1.5. No more', Takes 0.5 to 1.5, No more",
    })
    void theFirstSentenceLosesItsFullStopAndTheRestKeepsIts(String text, String first, String rest) {
        assertThat(Sentences.of(text)).isEqualTo(new Sentences(first, rest));
    }
}
