package org.duijie.records.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @Test
    void ofChineseCharactersAndTheirNeighboursOfOtherScriptsWords() {
        assertThat(SearchTerms.of("碳化硅SiC 模块, 1200V"))
                .containsExactlyInAnyOrder("碳", "化", "硅", "碳化", "化硅", "sic", "模", "块", "模块", "1200v");
    }

    @Test
    void eachTermOnce() {
        assertThat(SearchTerms.of("模块模块 SiC sic")).doesNotHaveDuplicates();
    }

    /** What is asked of the index must hold of every text that holds what is sought, else rows would be lost. */
    @ParameterizedTest
    @CsvSource({
        "碳化硅功率模块, 化硅功",
        "碳化硅功率模块, 硅",
        "SiC MOSFET 模块, ic mos",
        "SiC MOSFET 模块, MOSFET 模",
        "SiC MOSFET driver board, c mosfet d",
        "1200 V/400 A, v/4",
        "封装（低电感）技术, （低电",
        "a，b, '，'"
    })
    void whatATextHoldsIsFoundByItsTerms(String text, String sought) {
        String folded = FoldedText.of(sought);
        assertThat(FoldedText.of(text)).contains(folded);
        assertThat(List.of(SearchTerms.of(text))).containsAll(List.of(SearchTerms.within(folded)));
    }

    @Test
    void theOrderOfCharactersCounts() {
        assertThat(List.of(SearchTerms.of("强磁场"))).doesNotContainAnyElementsOf(List.of(SearchTerms.within("磁强")));
    }
}
