package org.duijie.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duijie.tables.UnreadableTableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("title", "标题", "Title"), new Column("abstract", "成果简介", "Abstract"));
    /** Signs of which a byte is 0, or that of a line's end, in UTF-16; and one beyond its first plane. */
    private static final String HARD = "一种一体化（一）　Āఊ上ਕ± 𠮷";

    private static final int BEYOND_THE_HEAD = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsReadWithItsMarkAndWithout(String encoding) throws IOException {
        Charset utf16 = Charset.forName(encoding);
        for (String mark : List.of("\uFEFF", "")) {
            for (String end : List.of("\r\n", "\n")) {
                assertThat(read((mark + "标题,成果简介" + end + HARD + ",乙" + end).getBytes(utf16)))
                        .containsExactly(Row.of(2, Map.of("title", HARD, "abstract", "乙")));
                assertThat(read((mark + "Title\tx,Abstract" + end + "a,b" + end).getBytes(utf16)))
                        .containsExactly(Row.of(2, Map.of("abstract", "b")));
                assertThat(read((mark + "{\"标题\": \"" + HARD + "\"}" + end).getBytes(utf16)))
                        .containsExactly(Row.of(1, Map.of("title", HARD)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aNulAmongOtherTextDoesNotMakeItUtf16(String encoding) throws IOException {
        assertThat(read("Title,成果简介,a\u0000b\n甲\u0000,乙\n丙,丁\n戊,己\n".getBytes(Charset.forName(encoding))))
                .extracting(row -> row.values().get("abstract"))
                .containsExactly("乙", "丁", "己");
    }

    @Test
    void bytesThatAreNoTextAreToldWhereverTheyStand() throws IOException {
        byte[] none = {(byte) 0xFF, (byte) 0xFF, (byte) 0x80};
        String rows = "甲,乙\n".repeat(BEYOND_THE_HEAD);

        assertUndecodable(joined(none, "标题,成果简介\n甲,乙\n"));
        assertUndecodable(joined("标题,成果简介\n甲,乙\n".getBytes(StandardCharsets.UTF_8), none, "\n"));
        assertUndecodable(joined(("标题,成果简介\n" + rows).getBytes(StandardCharsets.UTF_8), none, rows));
        assertUndecodable(joined("{\"title\": \"甲\"}\n{\"title\": \"".getBytes(StandardCharsets.UTF_8), none, "\"}"));
        assertUndecodable(
                joined("\uFEFF标题\n甲\n".getBytes(StandardCharsets.UTF_16LE), new byte[] {0, (byte) 0xD8, 'x', 0}, ""));
        assertUndecodable(joined("\uFEFF标题\n甲\n".getBytes(StandardCharsets.UTF_16LE), new byte[] {'x'}, ""));
    }

    @Test
    void anOldOrLockedWorkbookIsToldByItsFirstBytes() throws IOException {
        byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertRefused(joined(ole2, "\0".repeat(1000)), Reason.OLD_OR_LOCKED_WORKBOOK);
    }

    private void assertUndecodable(byte[] content) {
        assertRefused(content, Reason.UNDECODABLE);
    }

    private void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(UnreadableTableException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static byte[] joined(byte[] first, String last) throws IOException {
        return joined(first, new byte[0], last);
    }

    private static byte[] joined(byte[] first, byte[] second, String last) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(first);
        joined.write(second);
        joined.write(last.getBytes(StandardCharsets.UTF_8));
        return joined.toByteArray();
    }

    private List<Row> read(byte[] content) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableReader table =
                TableReader.open(Files.write(Files.createTempFile(folder, "table", ""), content), COLUMNS)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
