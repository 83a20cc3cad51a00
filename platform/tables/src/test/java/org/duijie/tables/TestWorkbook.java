package org.duijie.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, so that its sheets hold what spreadsheets write and no library of ours does. */
final class TestWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACK = "http://schemas.openxmlformats.org/package/2006/";

    private final List<String> names = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private String properties = "";
    private String texts = "";
    private String styles = "";

    /** @param rows what stands within {@code sheetData} */
    TestWorkbook sheet(String name, String rows) {
        return sheet(name, "visible", rows, "");
    }

    /** @param behind what stands behind {@code sheetData} */
    TestWorkbook sheet(String name, String state, String rows, String behind) {
        return part(
                name,
                state,
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
    }

    TestWorkbook part(String name, String state, String content) {
        names.add("<sheet name='" + name + "' state='" + state + "' sheetId='" + (names.size() + 1) + "' r:id='r"
                + (names.size() + 1) + "'/>");
        parts.add(content);
        return this;
    }

    TestWorkbook from1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    /** @param items what stands within {@code sst} */
    TestWorkbook texts(String items) {
        texts = "<sst xmlns='" + MAIN + "'>" + items + "</sst>";
        return this;
    }

    /** Styles 1, 2, … of these formats. */
    TestWorkbook formats(String... codes) {
        StringBuilder own = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId='0'/>");
        for (int place = 0; place < codes.length; place++) {
            own.append("<numFmt numFmtId='")
                    .append(164 + place)
                    .append("' formatCode='")
                    .append(codes[place])
                    .append("'/>");
            cells.append("<xf numFmtId='").append(164 + place).append("'/>");
        }
        styles = "<styleSheet xmlns='" + MAIN + "'><numFmts>" + own
                + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>" + "<cellXfs>" + cells
                + "</cellXfs></styleSheet>";
        return this;
    }

    static String cell(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    /** A row of texts from column A on; null leaves a place empty. */
    static String texts(int number, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int place = 0; place < texts.length; place++) {
            cells.append(texts[place] == null ? "" : cell((char) ('A' + place) + "" + number, texts[place]));
        }
        return row(number, cells.toString());
    }

    Path write(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "table", "");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", "<Types xmlns='" + PACK + "content-types'/>");
            put(zip, "_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'>" + properties + "<sheets>"
                            + String.join("", names) + "</sheets></workbook>");
            StringBuilder sheets = new StringBuilder();
            for (int place = 1; place <= parts.size(); place++) {
                sheets.append(relation("r" + place, "worksheet", "worksheets/sheet" + place + ".xml"));
                put(zip, "xl/worksheets/sheet" + place + ".xml", parts.get(place - 1));
            }
            sheets.append(relation("t", "sharedStrings", "/xl/sharedStrings.xml"));
            sheets.append(relation("s", "styles", "styles.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relations(sheets.toString()));
            if (!texts.isEmpty()) {
                put(zip, "xl/sharedStrings.xml", texts);
            }
            if (!styles.isEmpty()) {
                put(zip, "xl/styles.xml", styles);
            }
        }
        return file;
    }

    private static String relations(String relations) {
        return "<Relationships xmlns='" + PACK + "relationships'>" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "'/>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
