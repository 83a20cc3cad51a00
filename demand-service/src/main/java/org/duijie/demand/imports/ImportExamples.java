package org.duijie.demand.imports;

/** Examples of the API document. */
final class ImportExamples {
    static final String VIEW = """
            {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97bd02", "version": 4, "status": "RUNNING", "dryRun": false,
             "total": 10000, "rows": 300, "accepted": 290, "refused": 9, "alreadyThere": 1, "unknownHeadings": ["备注"],
             "createdAt": "2026-11-25T03:10:00Z", "updatedAt": "2026-11-25T03:10:02Z"}""";
    static final String REPORT = """
            {"items": [{"row": 17, "result": "REFUSED",
                        "reasons": [{"field": "technologyField", "code": "unknown-code", "message": "不在代码表中；可用：…"}]},
                       {"row": 18, "result": "ACCEPTED", "recordId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba95", "reasons": []}],
             "next": 18}""";
    static final String CSV = """
            需求名称,需求摘要,需求描述,技术领域,技术指标,预算
            直流电源输出纹波抑制,寻求降低输出纹波的方案,满载时输出纹波为 20 mV。,电子信息,输出纹波 | ≤ | 5 | mV,50~200万
            """;

    /** Of the first sheet; the workbook itself is no text. */
    static final String HEADINGS = "需求名称 | 需求摘要 | 需求描述 | 现状与痛点 | 已尝试方案 | 企业可提供条件 | 技术指标";

    private ImportExamples() {}
}
