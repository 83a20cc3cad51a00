package org.duijie.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook to be filled in: the headings, and under those with choices a drop-down. */
public final class Template {
    /** Rows that have drop-downs: as many as one file may have. */
    private static final int ROWS = 10_000;

    private Template() {}

    /** @param chinese whether headings are in Chinese */
    public static void write(OutputStream file, List<Column> columns, boolean chinese) throws IOException {
        Workbook workbook = new Workbook(file, "Duijie", "1.0");
        Worksheet table = workbook.newWorksheet(chinese ? "填写" : "Table");
        Worksheet lists = workbook.newWorksheet("lists");
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            table.value(0, place, chinese ? column.chinese() : column.english());
            table.style(0, place).bold().set();
            table.width(place, 18);
            List<String> choices = column.choices();
            for (int choice = 0; choice < choices.size(); choice++) {
                lists.value(choice, place, choices.get(choice));
            }
            if (!choices.isEmpty()) {
                table.range(1, place, ROWS, place).validateWithList(lists.range(0, place, choices.size() - 1, place));
            }
        }
        table.freezePane(0, 1);
        workbook.finish();
    }
}
