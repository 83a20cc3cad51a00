package org.duijie.acceptance.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that are much work, and large ones: what users of other systems report, and who attacks them sends. */
final class HostileFiles {
    static final int LARGEST = 20 * 1024 * 1024;

    private HostileFiles() {}

    /** By name, files to be attached. All look like what they say they are. */
    static Map<String, byte[]> attachments() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ten megabytes of empty paragraphs.docx", docx("<w:p/>".repeat(1_700_000)));
        files.put(
                "tables in tables.docx",
                docx("<w:tbl><w:tr><w:tc>".repeat(50_000) + "</w:tc></w:tr></w:tbl>".repeat(50_000)));
        files.put("drawings in drawings.pdf", hangingDocument());
        files.put("nothing behind its signature.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        return files;
    }

    /** One that is not read in any time that there is. */
    static byte[] hangingDocument() {
        return pdfOfNestedDrawings();
    }

    /** One that is read at once. */
    static byte[] smallDocument() throws IOException {
        return docx("<w:p><w:r><w:t>输出纹波低于五毫伏</w:t></w:r></w:p>");
    }

    /** By name, files to be imported; with a heading that tables of both kinds have, or nothing behind it would be read. */
    static Map<String, byte[]> tables() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a number of a thousand million digits.xlsx", xlsx("A2", "1e999999999"));
        files.put("a cell far to the right.xlsx", xlsx("ZZZZZZ2", "1"));
        files.put("bytes of no encoding.csv", new byte[] {(byte) 0xff, (byte) 0x81, (byte) 0xfe});
        files.put("tildes.csv", ("Title,预算\n示例," + "~".repeat(3000) + "\n").getBytes(StandardCharsets.UTF_8));
        files.put(
                "three hundred thousand columns.csv",
                ("Title" + ",x".repeat(300_000) + "\n示例\n").getBytes(StandardCharsets.UTF_8));
        files.put("brackets.csv", ("Title,技术指标\n示例," + "(".repeat(30_000) + "\n").getBytes(StandardCharsets.UTF_8));
        files.put("a line of ninety thousand members.jsonl", jsonLine());
        files.put("two million empty rows.xlsx", xlsx("<row r=\"2\"/>".repeat(2_000_000)));
        files.put(
                "a cell of sixty megabytes.xlsx",
                xlsx("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + "a".repeat(60_000_000)
                        + "</t></is></c></row>"));
        return files;
    }

    /** About a megabyte: a longer line is not read. */
    private static byte[] jsonLine() {
        StringBuilder line = new StringBuilder("{\"Title\":\"示例\"");
        for (int member = 0; member < 90_000; member++) {
            line.append(",\"").append(Integer.toString(member, 36)).append("\":1");
        }
        return line.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As large as a file may be: text, of one column. */
    static byte[] largestTable() {
        byte[] table = new byte[LARGEST];
        Arrays.fill(table, (byte) 'a');
        for (int place = 100; place < LARGEST; place += 1000) {
            table[place] = '\n';
        }
        return table;
    }

    /** As large as a file may be, and no document. */
    static byte[] largestAttachment() {
        byte[] file = new byte[LARGEST];
        byte[] begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, file, 0, begin.length);
        return file;
    }

    private static byte[] docx(String body) throws IOException {
        String opc = "http://schemas.openxmlformats.org/package/2006/";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + opc + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
                        + "openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document."
                        + "main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + opc + "relationships\"><Relationship Id=\"r\" Type=\"" + office
                        + "\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>"));
    }

    private static byte[] xlsx(String place, String number) throws IOException {
        return xlsx("<row r=\"2\"><c r=\"" + place + "\"><v>" + number + "</v></c></row>");
    }

    /** @param rows those behind the heading */
    private static byte[] xlsx(String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String opc = "http://schemas.openxmlformats.org/package/2006/";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + opc + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
                        + "openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"" + type
                        + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\"" + type + "worksheet+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + opc + "relationships\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + opc + "relationships\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main
                        + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Title</t></is>"
                        + "</c></row>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return file.toByteArray();
        }
    }

    /** Each shows the next ten times, down to a depth that nobody reaches. */
    private static byte[] pdfOfNestedDrawings() {
        String shown = "/D Do ".repeat(10);
        StringBuilder objects = new StringBuilder("%PDF-1.7\n")
                .append("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n")
                .append("2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n")
                .append("3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R")
                .append("/Resources<</XObject<</D 5 0 R>>>>>> endobj\n")
                .append("4 0 obj <</Length 5>> stream\n/D Do\nendstream endobj\n");
        for (int number = 5; number < 25; number++) {
            objects.append("%d 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</D %d 0 R>>>>"
                            .formatted(number, number + 1))
                    .append("/Length %d>> stream\n%s\nendstream endobj\n".formatted(shown.length(), shown));
        }
        return objects.append(
                        "25 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0>> stream\n\nendstream endobj\n")
                .append("trailer <</Root 1 0 R>>\n%%EOF\n")
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }
}
