package org.duijie.imports.forms;

import org.duijie.tables.Hint;

/** What is written where a standard prescribes the form ({@link org.duijie.records.validation.CodeFormats}). */
public final class FormalHints {
    public static final Hint INDUSTRY =
            new Hint("GB/T 4754-2017 门类字母和大类，如 C38", "GB/T 4754-2017 section letter and division, such as C38");
    public static final Hint INDUSTRIES = new Hint(
            "GB/T 4754-2017 门类字母和大类，如 C38；多项用分号、顿号或换行分隔",
            "GB/T 4754-2017 section letter and division, such as C38; several: one per line, or with semicolons or commas");
    public static final Hint EMERGING = new Hint("战略性新兴产业（2018），1 至 9", "strategic emerging industry, 1 to 9");
    public static final Hint IPC = new Hint(
            "IPC 分类号，如 H02J 7/00；多项用分号、顿号或换行分隔",
            "IPC, such as H02J 7/00; several: one per line, or with semicolons or commas");
    public static final Hint REGION = new Hint("GB/T 2260，六位数字，如 430200", "GB/T 2260, six digits, such as 430200");
    public static final Hint ACHIEVEMENT =
            new Hint("科技成果登记号，如 9992026Y0001", "achievement registration number, such as 9992026Y0001");

    private FormalHints() {}
}
