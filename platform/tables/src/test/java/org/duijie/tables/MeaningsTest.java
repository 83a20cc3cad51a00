package org.duijie.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of names is no more than a table can need, whatever a file names its members. */
class MeaningsTest {
    private final Meanings meanings =
            new Meanings(new KnownHeadings(List.of(new Column("title", "标题", "Title")), Mapping.NONE));

    @Test
    void aMeaningIsMadeOnce() {
        assertThat(meanings.of("标题")).isNotNull().isSameAs(meanings.of("标题"));
    }

    @Test
    void aNameThatIsLongerThanAHeadingIsNotKept() {
        String name = " ".repeat(TableLimits.HEADING) + "标题";

        assertThat(meanings.of(name).field()).isEqualTo("title");
        assertThat(meanings.of(name)).isNotSameAs(meanings.of(name));
    }

    @Test
    void noMoreNamesAreKeptThanThereAreColumns() {
        for (int name = 0; name < TableLimits.COLUMNS; name++) {
            meanings.of("栏" + name);
        }

        assertThat(meanings.of("标题").field()).isEqualTo("title");
        assertThat(meanings.of("标题")).isNotSameAs(meanings.of("标题"));
    }
}
