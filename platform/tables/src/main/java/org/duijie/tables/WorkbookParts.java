package org.duijie.tables;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.duijie.tables.UnreadableTableException.Reason;

/** Which part of a workbook is what (ISO/IEC 29500-2, 9.3). */
final class WorkbookParts {
    private static final String RELATION = "Relationship";

    private final ZipFile zip;
    /** Programs differ in case and slashes. */
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private final List<Sheet> sheets = new ArrayList<>();
    private String texts;
    private String styles;
    private boolean from1904;

    /** A sheet with cells. */
    record Sheet(String name, boolean visible, ZipEntry part) {}

    WorkbookParts(ZipFile zip) throws IOException {
        this.zip = zip;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(normal(entry.getName()), entry);
        }
        String workbook = workbook();
        Map<String, String> sheetsById = relations(workbook);
        readWorkbook(workbook, sheetsById);
        if (sheets.isEmpty()) {
            throw new UnreadableTableException(Reason.BROKEN, null);
        }
    }

    private static String normal(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private String workbook() throws IOException {
        if (entries.containsKey("_rels/.rels")) {
            try (Xml relations = open("_rels/.rels")) {
                String element = relations.next(0);
                while (element != null) {
                    if (RELATION.equals(element) && isOf(relations, "/officeDocument")) {
                        return normal(relations.attribute("Target"));
                    }
                    element = relations.next(0);
                }
            }
        }
        return "xl/workbook.xml";
    }

    private static boolean isOf(Xml relation, String type) {
        return relation.attribute("Type") != null
                && relation.attribute("Type").endsWith(type)
                && relation.attribute("Target") != null;
    }

    /** Sheets by their id; finds texts and styles on the way. */
    private Map<String, String> relations(String workbook) throws IOException {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        Map<String, String> sheetsById = new HashMap<>();
        try (Xml relations = open(folder + "_rels/" + workbook.substring(slash) + ".rels")) {
            String element = relations.next(0);
            while (element != null) {
                if (RELATION.equals(element)) {
                    String target = relations.attribute("Target");
                    if (isOf(relations, "/worksheet")) {
                        sheetsById.put(relations.attribute("Id"), place(folder, target));
                    } else if (isOf(relations, "/sharedStrings")) {
                        texts = place(folder, target);
                    } else if (isOf(relations, "/styles")) {
                        styles = place(folder, target);
                    }
                }
                element = relations.next(0);
            }
        }
        return sheetsById;
    }

    private static String place(String folder, String target) {
        if (target.startsWith("/")) {
            return normal(target);
        }
        String place = folder + normal(target);
        return place.contains("..")
                ? URI.create("/" + place).normalize().getPath().substring(1)
                : place;
    }

    private void readWorkbook(String workbook, Map<String, String> sheetsById) throws IOException {
        try (Xml content = open(workbook)) {
            String element = content.next(0);
            while (element != null) {
                if ("workbookPr".equals(element)) {
                    from1904 =
                            "1".equals(content.attribute("date1904")) || "true".equals(content.attribute("date1904"));
                } else if ("sheet".equals(element)) {
                    String id = content.reference("id");
                    ZipEntry part = id == null ? null : entries.get(sheetsById.get(id));
                    String name = content.attribute("name");
                    if (part != null) {
                        String state = content.attribute("state");
                        sheets.add(new Sheet(name == null ? "" : name, state == null || "visible".equals(state), part));
                    }
                }
                element = content.next(0);
            }
        }
    }

    private Xml open(String part) throws IOException {
        ZipEntry entry = entries.get(part);
        if (entry == null) {
            throw new UnreadableTableException(Reason.BROKEN, null);
        }
        return new Xml(zip.getInputStream(entry));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean isFrom1904() {
        return from1904;
    }

    /** Texts that cells name by their number. */
    List<String> texts() throws IOException {
        List<String> shared = new ArrayList<>();
        if (texts != null && entries.containsKey(texts)) {
            try (Xml content = open(texts)) {
                String element = content.next(0);
                while (element != null) {
                    if ("si".equals(element)) {
                        shared.add(richText(content));
                    }
                    element = content.next(0);
                }
            }
        }
        return shared;
    }

    /** The text of an element in pieces of different fonts; how it is spoken is no part of it. */
    static String richText(Xml content) {
        StringBuilder text = new StringBuilder();
        int within = content.depth();
        String element = content.next(within);
        while (element != null) {
            if ("rPh".equals(element)) {
                content.text();
            } else if ("t".equals(element)) {
                text.append(content.text());
            }
            if (text.length() > TableLimits.ESCAPED_CELL) {
                throw new UnreadableTableException(Reason.TOO_LARGE, null);
            }
            element = content.next(within);
        }
        return SheetText.read(text.toString());
    }

    CellFormats formats() throws IOException {
        if (styles == null || !entries.containsKey(styles)) {
            return CellFormats.none();
        }
        try (Xml content = open(styles)) {
            return CellFormats.read(content);
        }
    }
}
