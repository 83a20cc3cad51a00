package org.duijie.outcome.imports;

/** Examples of the API document. */
final class ImportExamples {
    static final String VIEW = """
            {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97bd01", "version": 4, "status": "RUNNING", "dryRun": false,
             "total": 10000, "rows": 300, "accepted": 290, "refused": 9, "alreadyThere": 1, "unknownHeadings": ["备注"],
             "createdAt": "2026-11-25T03:10:00Z", "updatedAt": "2026-11-25T03:10:02Z"}""";
    static final String REPORT = """
            {"items": [{"row": 17, "result": "REFUSED",
                        "reasons": [{"field": "trl", "code": "too-large", "message": "至多为 9"}]},
                       {"row": 18, "result": "ACCEPTED", "recordId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba94", "reasons": []}],
             "next": 18}""";
    static final String CSV = """
            成果名称,成果简介,技术就绪度,关键词,技术指标
            碳化硅功率模块三维低电感封装,提出三维叠层换流回路。,6,碳化硅；功率模块,回路电感 | ≤ | 5 | nH
            """;

    /** Of the first sheet; the workbook itself is no text. */
    static final String HEADINGS = "成果名称 | 成果简介 | 创新点 | 技术指标 | 应用行业 | 关键词 | 技术就绪度 | 知识产权";

    private ImportExamples() {}
}
