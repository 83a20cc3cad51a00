package org.duijie.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to be filled in: the headings, marked where they are needed; under those with choices a drop-down; and a sheet
 * that says of each column when it is needed, how long it may be, what may stand in it and how it is written.
 */
public final class Template {
    /** Rows that have drop-downs. */
    private static final int ROWS = 10_000;

    private static final int WIDTH = 18;
    private static final int WIDE = 80;
    private static final String NEEDED = "FFF2CC";

    private final boolean chinese;
    private final Worksheet table;
    private final Worksheet notes;
    private final Worksheet lists;

    private Template(Workbook workbook, boolean chinese) {
        this.chinese = chinese;
        this.table = workbook.newWorksheet(chinese ? "填写" : "Table");
        this.notes = workbook.newWorksheet(chinese ? "说明" : "Notes");
        this.lists = workbook.newWorksheet("lists");
    }

    /** @param chinese whether headings, choices and hints are in Chinese */
    public static void write(OutputStream file, List<Column> columns, boolean chinese) throws IOException {
        Workbook workbook = new Workbook(file, "Duijie", "1.0");
        Template template = new Template(workbook, chinese);
        template.explain();
        for (int place = 0; place < columns.size(); place++) {
            template.put(place, columns.get(place));
        }
        template.table.freezePane(0, 1);
        template.notes.freezePane(0, 1);
        template.lists.setVisibilityState(VisibilityState.HIDDEN);
        workbook.finish();
    }

    private void explain() {
        List<String> headings = chinese
                ? List.of("列", "是否必填（* 必填，** 提交前必填）", "长度", "可填内容", "填写说明", "接口字段")
                : List.of(
                        "Column",
                        "Needed (* always, ** before it is handed on)",
                        "Length",
                        "What may stand in it",
                        "How it is written",
                        "Field of the API");
        for (int place = 0; place < headings.size(); place++) {
            notes.value(0, place, headings.get(place));
            notes.style(0, place).bold().set();
            notes.width(place, WIDTH * 2);
        }
        notes.width(headings.size() - 2, WIDE);
    }

    private void put(int place, Column column) {
        Rule rule = column.rule();
        String heading = column.heading(chinese) + rule.need().mark();
        table.value(0, place, heading);
        if (rule.need() == Rule.Need.NEVER) {
            table.style(0, place).bold().set();
        } else {
            table.style(0, place).bold().fillColor(NEEDED).set();
        }
        table.width(place, WIDTH);
        int row = place + 1;
        notes.value(row, 0, column.heading(chinese));
        notes.value(row, 1, rule.need().shown(chinese));
        notes.value(row, 2, rule.limits(chinese));
        notes.value(row, 3, column.choicesShown(chinese));
        notes.value(row, 4, column.hint().shown(chinese));
        notes.value(row, 5, column.field());
        offer(place, column);
    }

    private void offer(int place, Column column) {
        List<Choice> choices = column.choices();
        if (choices.isEmpty()) {
            return;
        }
        for (int choice = 0; choice < choices.size(); choice++) {
            lists.value(choice, place, choices.get(choice).shown(chinese));
        }
        table.range(1, place, ROWS, place)
                .validateWithList(lists.range(0, place, choices.size() - 1, place))
                // Where several may stand, a spreadsheet must not refuse what is none of the list alone.
                .errorStyle(column.rule().several() ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP);
    }
}
