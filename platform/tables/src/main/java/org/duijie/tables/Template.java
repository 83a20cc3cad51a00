package org.duijie.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook to be filled in: the headings, under those with choices a drop-down, and a sheet that says what is meant. */
public final class Template {
    /** Rows that have drop-downs. */
    private static final int ROWS = 10_000;

    private static final int WIDTH = 18;
    private static final int WIDE = 80;

    private Template() {}

    /** @param chinese whether headings, choices and hints are in Chinese */
    public static void write(OutputStream file, List<Column> columns, boolean chinese) throws IOException {
        Workbook workbook = new Workbook(file, "Duijie", "1.0");
        Worksheet table = workbook.newWorksheet(chinese ? "填写" : "Table");
        Worksheet hints = workbook.newWorksheet(chinese ? "说明" : "Notes");
        Worksheet lists = workbook.newWorksheet("lists");
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            table.value(0, place, column.heading(chinese));
            table.style(0, place).bold().set();
            table.width(place, WIDTH);
            hints.value(place, 0, column.heading(chinese));
            hints.value(place, 1, column.hint().shown(chinese));
            offer(table, lists, place, column.choices(), chinese);
        }
        hints.width(1, WIDE);
        table.freezePane(0, 1);
        workbook.finish();
    }

    private static void offer(Worksheet table, Worksheet lists, int place, List<Choice> choices, boolean chinese) {
        if (choices.isEmpty()) {
            return;
        }
        for (int choice = 0; choice < choices.size(); choice++) {
            lists.value(choice, place, choices.get(choice).shown(chinese));
        }
        table.range(1, place, ROWS, place).validateWithList(lists.range(0, place, choices.size() - 1, place));
    }
}
