package org.duijie.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.duijie.messaging.Blocking;
import org.duijie.records.problems.ProblemTexts;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;
import org.duijie.tables.Column;
import org.duijie.tables.TableFormat;
import org.duijie.tables.TableWriter;
import org.duijie.tables.Template;

/**
 * Tables that go out: records with the columns of an import, and the empty table to be filled in. To be called on a
 * thread that may wait; a page of the list is read and written after the other, so the length of the list costs no
 * memory.
 */
public final class Exports {
    private static final int PAGE = 200;

    private Exports() {}

    /**
     * Writes a list as a table.
     *
     * @param name of the file, without its ending
     * @param acceptLanguage of headings and codes
     */
    public static <T> Response table(String name, TableFormat format, String acceptLanguage, Source<T> source) {
        boolean chinese = isChinese(acceptLanguage);
        // Before anything is answered: what fails here is still a problem document.
        Page<T> first = page(source, null);
        return answer(name, format, out -> {
            try (TableWriter writer = TableWriter.to(out, format, source.columns(), chinese)) {
                write(writer, first, source, chinese && format != TableFormat.JSON_LINES);
            }
        });
    }

    /** A workbook to be filled in. */
    public static Response template(String name, String acceptLanguage, List<Column> columns) {
        return answer(name, TableFormat.XLSX, out -> Template.write(out, columns, isChinese(acceptLanguage)));
    }

    private static <T> void write(TableWriter writer, Page<T> first, Source<T> source, boolean chinese)
            throws IOException {
        Page<T> page = first;
        while (page != null) {
            for (T record : page.items()) {
                writer.write(source.cells(record, chinese));
            }
            page = page.next() == null ? null : page(source, page.next().last());
        }
    }

    private static <T> Page<T> page(Source<T> source, UUID after) {
        return Blocking.await(() -> Panache.withSession(() -> source.page(new PageRequest(PAGE, after))));
    }

    private static Response answer(String name, TableFormat format, StreamingOutput table) {
        return Response.ok(table)
                .type(
                        switch (format) {
                            case CSV -> "text/csv;charset=UTF-8";
                            case JSON_LINES -> "application/x-ndjson";
                            case XLSX -> FileTypes.XLSX;
                        })
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ending(format) + "\"")
                .build();
    }

    private static String ending(TableFormat format) {
        return format == TableFormat.JSON_LINES ? ".jsonl" : "." + format.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isChinese(String acceptLanguage) {
        return ProblemTexts.language(acceptLanguage).equals(Locale.CHINESE);
    }

    /** A list that is written as a table. */
    public interface Source<T> {
        List<Column> columns();

        Uni<Page<T>> page(PageRequest page);

        Map<String, String> cells(T record, boolean chinese);
    }
}
