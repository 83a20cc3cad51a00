package org.duijie.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.duijie.tables.UnreadableTableException.Reason;

/** A workbook (ISO/IEC 29500, XLSX), of which one sheet is read, streaming: the first that can be seen and has headings. */
final class Workbook implements Closeable {
    private final ZipFile zip;
    private final Map<String, List<String>> merged;
    private final WorkbookParts parts;
    private final SheetRows.Style style;

    private Workbook(ZipFile zip, Map<String, List<String>> merged) throws IOException {
        this.zip = zip;
        this.merged = merged;
        this.parts = new WorkbookParts(zip);
        this.style = new SheetRows.Style(parts.texts(), parts.formats(), parts.isFrom1904());
    }

    static TableReader open(Path file, KnownHeadings known, Mapping mapping) throws IOException {
        try {
            Map<String, List<String>> merged = Unpacked.check(file);
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new Workbook(zip, merged).read(known, mapping);
            } catch (RuntimeException | IOException unreadable) {
                zip.close();
                throw unreadable;
            }
        } catch (RuntimeException | IOException noWorkbook) {
            throw UnreadableTableException.of(noWorkbook);
        }
    }

    private TableReader read(KnownHeadings known, Mapping mapping) throws IOException {
        UnreadableTableException why = mapping.sheet() == null
                ? new UnreadableTableException(Reason.EMPTY, null)
                : UnreadableTableException.naming(Reason.NO_SUCH_SHEET, others(null));
        for (WorkbookParts.Sheet sheet : asked(mapping)) {
            SheetRows rows = new SheetRows(this, zip.getInputStream(sheet.part()), style, merged(sheet));
            try {
                HeadingSearch search = new HeadingSearch(known, rows, mapping.headingRow());
                return new GridReader(rows, search, sheet.name(), others(sheet), mapping);
            } catch (UnreadableTableException none) {
                rows.closeSheet();
                if (none.reason() != Reason.EMPTY && none.reason() != Reason.NO_KNOWN_HEADING) {
                    throw none;
                }
                why = none.reason() == Reason.EMPTY && why.reason() == Reason.NO_KNOWN_HEADING ? why : none;
            }
        }
        throw why;
    }

    private MergedCells merged(WorkbookParts.Sheet sheet) {
        return new MergedCells(merged.getOrDefault(sheet.part().getName(), List.of()));
    }

    /** Sheets among which the one to be read is. */
    private List<WorkbookParts.Sheet> asked(Mapping mapping) {
        if (mapping.sheet() != null) {
            String name = Folded.name(mapping.sheet());
            return parts.sheets().stream()
                    .filter(sheet -> Folded.name(sheet.name()).equals(name))
                    .toList();
        }
        List<WorkbookParts.Sheet> visible =
                parts.sheets().stream().filter(WorkbookParts.Sheet::visible).toList();
        return visible.isEmpty() ? parts.sheets() : visible;
    }

    /** Names of all sheets but one. */
    private List<String> others(WorkbookParts.Sheet read) {
        List<String> others = new ArrayList<>();
        for (WorkbookParts.Sheet sheet : parts.sheets()) {
            if (sheet != read && others.size() < TableLimits.COLUMNS) {
                others.add(KnownHeadings.told(sheet.name()));
            }
        }
        return others;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
