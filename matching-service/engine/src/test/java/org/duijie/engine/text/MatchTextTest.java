package org.duijie.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchTextTest {
    @Test
    void letsTheSummaryStandInForAMissingBody() {
        assertThat(new MatchText("标题", null, "摘要").full()).isEqualTo("标题\n摘要");
        assertThat(new MatchText("标题", "正文", "摘要").full()).isEqualTo("标题\n正文");
    }

    @Test
    void hasTheSameFingerprintAsLongAsWhatIsEmbeddedIsTheSame() {
        String fingerprint = new MatchText("标题", "正文", "摘要").fingerprint();

        assertThat(new MatchText(" 标题", "正文\n", "另一摘要").fingerprint()).isEqualTo(fingerprint);
        assertThat(new MatchText("标题", "正文。", "摘要").fingerprint()).isNotEqualTo(fingerprint);
        assertThat(new MatchText("标题正", "文", "摘要").fingerprint()).isNotEqualTo(fingerprint);
    }
}
