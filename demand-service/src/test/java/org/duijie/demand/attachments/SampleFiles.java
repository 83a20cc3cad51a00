package org.duijie.demand.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files; but for one, made by the libraries that read them too. */
public final class SampleFiles {
    private SampleFiles() {}

    /** One page with one line; its font has Latin letters only. */
    static byte[] pdf(String line) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(50, 700);
                content.showText(line);
                content.endText();
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One paragraph. */
    static byte[] docx(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Word 97–2003, two paragraphs, invented. No library at hand writes this form, so LibreOffice did, by hand and once:
     * {@code soffice --headless --convert-to "doc:MS Word 97"}.
     */
    static byte[] doc() {
        try (InputStream file = SampleFiles.class.getResourceAsStream("word-97.doc")) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Excel 97–2003: the same container as that of Word, with something else in it. */
    static byte[] xls() {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("示例");
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ten megabytes of paragraphs without text, in sixteen kilobytes. */
    static byte[] docxOfEmptyParagraphs() {
        return docxOf("<w:p/>".repeat(1_700_000));
    }

    /** A text inside of so many things. */
    static byte[] docxOfTablesInTables(int depth) {
        return docxOf("<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(depth));
    }

    private static byte[] docxOf(String body) {
        String namespace = "http://schemas.openxmlformats.org/";
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"" + namespace + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + namespace + "package/2006/relationships\"><Relationship Id=\"r\" Type=\""
                        + namespace
                        + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>",
                "word/document.xml",
                "<w:document xmlns:w=\"" + namespace + "wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>");
    }

    private static byte[] zip(String... namesAndContents) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int place = 0; place < namesAndContents.length; place += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[place]));
                zip.write(namesAndContents[place + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Drawings in drawings: each shows the next ten times, down to a depth that nobody reaches. */
    public static byte[] pdfOfNestedDrawings() {
        return pdfOfDrawings(20, 1);
    }

    /** A drawing that shows itself ten times: its reader complains of each. */
    public static byte[] pdfOfADrawingInItself() {
        return pdfOfDrawings(1, 0);
    }

    /** @param next how far on the drawing is that each of so many shows */
    private static byte[] pdfOfDrawings(int depth, int next) {
        StringBuilder objects = new StringBuilder("%PDF-1.7\n");
        objects.append("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
        objects.append("2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n");
        objects.append(
                "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</D 5 0 R>>>>>>"
                        + " endobj\n");
        objects.append("4 0 obj <</Length 5>> stream\n/D Do\nendstream endobj\n");
        String shown = "/D Do ".repeat(10);
        for (int number = 5; number < 5 + depth; number++) {
            objects.append(number)
                    .append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</D ")
                    .append(number + next)
                    .append(" 0 R>>>>/Length ")
                    .append(shown.length())
                    .append(">> stream\n")
                    .append(shown)
                    .append("\nendstream endobj\n");
        }
        objects.append(5 + depth)
                .append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0>> stream\n\nendstream endobj\n");
        objects.append("trailer <</Root 1 0 R>>\n%%EOF\n");
        return objects.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
