package org.duijie.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void areTheSentences() {
        assertThat(Passages.of("轴承到港一转就嗡嗡响。出厂时噪音全检都合格！\n海运四十多天，拆开看滚道上有压痕"))
                .containsExactly("轴承到港一转就嗡嗡响。", "出厂时噪音全检都合格！", "海运四十多天，拆开看滚道上有压痕");
    }

    @Test
    void leaveOutWhatIsTooShortToSayAnything() {
        assertThat(Passages.of("急。轴承到港一转就嗡嗡响。谢谢！")).containsExactly("轴承到港一转就嗡嗡响。");
        assertThat(Passages.of("急急急")).isEmpty();
        assertThat(Passages.of("")).isEmpty();
    }

    @Test
    void areTwelveOfAboutOneLengthOfALongText() {
        List<String> sentences = IntStream.range(0, 100)
                .mapToObj(i -> "第%d次试验的轴承仍然异响，长度不一%s。".formatted(i, "，再试".repeat(i % 5)))
                .toList();

        List<String> passages = Passages.of(String.join("", sentences));

        assertThat(passages).hasSize(12).doesNotContain("");
        assertThat(passages.stream().collect(Collectors.joining())).isEqualTo(String.join("", sentences));
        assertThat(passages).allSatisfy(passage -> assertThat(passage.length()).isBetween(150, 260));
    }

    @Test
    void ofOneEndlessSentenceAreThatSentence() {
        String endless = "轴承".repeat(20_000);
        assertThat(Passages.of("先说背景情况如下。".repeat(30) + endless)).hasSizeBetween(1, 12);
        assertThat(Passages.of(endless)).containsExactly(endless);
    }
}
