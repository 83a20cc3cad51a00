package org.duijie.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duijie.imports.forms.Fields;
import org.duijie.imports.forms.TableForm;
import org.duijie.records.json.JsonColumn;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Choice;
import org.duijie.tables.Column;
import org.duijie.tables.Row;
import org.duijie.tables.TableReader;
import org.duijie.tables.TooLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedRowTest {
    private static final TableForm<Thing> FORM = new TableForm<>(
            Thing.class,
            new ThingColumn(),
            List.of(
                    Fields.text("title", "名称", "Title"),
                    Fields.words("modes", "方式", "Modes", List.of(new Choice("SALE", "转让"))),
                    Fields.text("modesInWords", "方式说明", "Modes in words"),
                    Fields.words("keywords", "关键词", "Keywords", List.of()),
                    Fields.text(new Column("leader", "负责人", "Leader"), "/team/leader"),
                    Fields.words(new Column("members", "成员", "Members"), "/team/members")),
            Map.of(),
            Map.of());

    @TempDir
    Path folder;

    /** What is imported. */
    record Thing(String title, List<String> modes, String modesInWords, List<String> keywords, Team team) {}

    /** Who does it. */
    record Team(String leader, List<String> members) {}

    /** Keeps it as JSON. */
    static final class ThingColumn extends JsonColumn<Thing> {
        ThingColumn() {
            super(Thing.class);
        }
    }

    static List<Supplier<Throwable>> failures() {
        return List.of(StackOverflowError::new, OutOfMemoryError::new, AssertionError::new, IllegalStateException::new);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aRowThatFailsIsRefusedWhateverItFailsWith(Supplier<Throwable> failure) throws IOException {
        List<CheckedRow<Thing>> checked = checked("名称\n甲\n乙\n", thing -> {
            if (thing.title().equals("甲")) {
                throw CheckedRowTest.<RuntimeException>unchecked(failure.get());
            }
        });

        assertThat(checked).extracting(CheckedRow::isRefused).containsExactly(true, false);
        assertThat(checked.getFirst().reasons()).containsExactly(Violation.of("-", "internal"));
    }

    @Test
    void eachValueThatDoesNotFitIsToldOnce() {
        ViolationCollector found = new ViolationCollector();

        FORM.content(Map.of("title", "甲\u0000", "modesInWords", "乙\u0000"), found);

        assertThat(found.violations()).extracting(Violation::field).containsExactly("title", "modesInWords");
    }

    @Test
    void aCellThatIsTooLongIsNamedWithItsFieldAndTheLimit() throws IOException {
        List<CheckedRow<Thing>> checked = checked("名称\n" + "甲".repeat(40_000) + "\n", thing -> {});

        assertThat(checked.getFirst().reasons())
                .containsExactly(new Violation("title", "cell-too-long", Map.of("max", 32_767, "length", 40_000)));
    }

    @Test
    void whatIsMissingForAnEntryOfItIsWrongIsNoFaultOfItsOwn() throws IOException {
        List<CheckedRow<Thing>> checked = checked("名称,方式\n甲,出售\n", thing -> {
            throw ProblemException.invalid(
                    List.of(Violation.of("modes", "required"), Violation.of("modesInWords", "required")));
        });

        assertThat(checked.getFirst().reasons())
                .extracting(Violation::field)
                .containsExactly("modes[0]", "modesInWords");
    }

    @Test
    void aRowSaysWhichRecordItIsAndWhatIsNoIdIsPassedOver() throws IOException {
        List<CheckedRow<Thing>> checked = checked(
                "平台编号,单位编号,状态,名称\n"
                        + "019A0000-0000-7000-8000-000000000001,019a0000-0000-7000-8000-000000000002,已发布,甲\n"
                        + "17,示例公司,已发布,乙\n,,草稿,丙\n,,draft,丁\n",
                thing -> {});

        assertThat(checked).noneMatch(CheckedRow::isRefused);
        assertThat(checked.getFirst().claim())
                .isEqualTo(new RecordClaim(
                        UUID.fromString("019a0000-0000-7000-8000-000000000001"),
                        UUID.fromString("019a0000-0000-7000-8000-000000000002"),
                        List.of()));
        assertThat(checked.get(1).claim().id()).isNull();
        assertThat(checked.get(1).notes())
                .extracting(Violation::field)
                .containsExactly("id", "organisationId", "status");
        assertThat(checked.get(2).notes()).isEmpty();
        assertThat(checked.get(3).notes()).isEmpty();
    }

    @Test
    void aReportNamesTwentyReasonsOfARowAtMost() throws IOException {
        List<CheckedRow<Thing>> checked = checked("名称\n甲\n", thing -> {
            throw ProblemException.invalid(Collections.nCopies(10_000, Violation.of("title", "required")));
        });

        assertThat(checked.getFirst().reasons()).hasSize(20);
    }

    /** Four keywords of three characters at most. */
    private static void limited(Thing thing) {
        ViolationCollector found = new ViolationCollector().most("keywords", thing.keywords(), 4);
        for (int place = 0; place < thing.keywords().size(); place++) {
            found.limit("keywords[" + place + "]", thing.keywords().get(place), 3);
        }
        if (!found.violations().isEmpty()) {
            throw ProblemException.invalid(found.violations());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CUT | 一、二、三、四、五、六 | 一 二 三 四 | keywords left-out-too-many {left=2, max=4}",
                "LEAVE_OUT | 一、二、三、四、五、六 | 一 二 三 四 | keywords left-out-too-many {left=2, max=4}",
                "CUT | 一；一二三四五；二 | 一 一二三 二 | keywords[1] cut-too-long {length=5, max=3}",
                "LEAVE_OUT | 一；一二三四五；二 | 一 二 | keywords[1] left-out-too-long {length=5, max=3}",
                "CUT | 𠀀𠀀𠀀𠀀 | 𠀀𠀀𠀀 | keywords[0] cut-too-long {length=4, max=3}",
                "LEAVE_OUT | 一二三四 | | keywords[0] left-out-too-long {length=4, max=3}",
                "LEAVE_OUT | 一;一二三四;二;三;四 | 一 二 三 四 | keywords[1] left-out-too-long {length=4, max=3}",
                "CUT | [\"一, 二\",\"三\"] | 一, 三 | keywords[0] cut-too-long {length=4, max=3}",
                "CUT | 一二三四、二、三、四、五二三四 | 一二三 二 三 四 | keywords[0] cut-too-long {length=4, max=3};"
                        + "keywords left-out-too-many {left=1, max=4}",
                "CUT | 一、二 | 一 二 | "
            })
    void aListThatIsTooLongIsShortenedAsItsMappingSays(TooLong how, String cell, String kept, String notes)
            throws IOException {
        CheckedRow<Thing> row = checked(
                        "名称,关键词\n甲,\"" + cell.replace("\"", "\"\"") + "\"\n",
                        CheckedRowTest::limited,
                        Map.of("keywords", how))
                .getFirst();

        assertThat(row.reasons()).isEmpty();
        assertThat(String.join(" ", row.content().keywords())).isEqualTo(kept == null ? "" : kept);
        assertThat(row.notes().stream()
                        .map(note -> note.field() + " " + note.code() + " " + new TreeMap<>(note.facts()))
                        .collect(Collectors.joining(";")))
                .isEqualTo(notes == null ? "" : notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、二、三、四、五", "一二三四"})
    void withoutAWordOfItsMappingItIsRefused(String cell) throws IOException {
        CheckedRow<Thing> row = checked(
                        "名称,关键词\n甲," + cell + "\n", CheckedRowTest::limited, Map.of("title", TooLong.CUT))
                .getFirst();

        assertThat(row.isRefused()).isTrue();
        assertThat(row.notes()).isEmpty();
    }

    @Test
    void whatStandsWithinAMemberIsShortenedToo() throws IOException {
        CheckedRow<Thing> row = checked(
                        "名称,负责人,成员\n甲,一二三四,五六七八、九\n",
                        thing -> {
                            ViolationCollector found = new ViolationCollector()
                                    .limit("team.leader", thing.team().leader(), 3)
                                    .limit(
                                            "team.members[0]",
                                            thing.team().members().getFirst(),
                                            3);
                            if (!found.violations().isEmpty()) {
                                throw ProblemException.invalid(found.violations());
                            }
                        },
                        Map.of("leader", TooLong.CUT, "members", TooLong.LEAVE_OUT))
                .getFirst();

        assertThat(row.content().team()).isEqualTo(new Team("一二三", List.of("九")));
        assertThat(row.notes())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("team.leader", "team.members[0]");
    }

    private List<CheckedRow<Thing>> checked(String csv, Consumer<Thing> check) throws IOException {
        return checked(csv, check, Map.of());
    }

    private List<CheckedRow<Thing>> checked(String csv, Consumer<Thing> check, Map<String, TooLong> tooLong)
            throws IOException {
        List<CheckedRow<Thing>> checked = new ArrayList<>();
        try (TableReader table =
                TableReader.open(Files.writeString(folder.resolve("table"), csv), new Target(check).columns())) {
            while (table.hasNext()) {
                Row row = table.next();
                checked.add(CheckedRow.of(new Target(check), row, tooLong));
            }
        }
        return checked;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable failure) throws E {
        throw (E) failure;
    }

    /** Takes things that pass a check, and keeps none. */
    private record Target(Consumer<Thing> check) implements ImportTarget<Thing> {
        @Override
        public TableForm<Thing> form() {
            return FORM;
        }

        @Override
        public RecordColumns record() {
            return new RecordColumns(List.of(new Choice("DRAFT", "草稿"), new Choice("PUBLISHED", "已发布")));
        }

        @Override
        public String table() {
            return "thing";
        }

        @Override
        public String sameness(Thing content) {
            return content.title();
        }

        @Override
        public void check(Thing content) {
            check.accept(content);
        }

        @Override
        public Uni<Void> keep(List<Draft<Thing>> drafts) {
            return Uni.createFrom().voidItem();
        }
    }
}
