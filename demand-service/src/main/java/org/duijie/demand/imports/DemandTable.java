package org.duijie.demand.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duijie.contracts.demands.DemandSource;
import org.duijie.demand.demands.ContentColumn;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.rules.ContentRules;
import org.duijie.imports.RecordColumns;
import org.duijie.imports.forms.Choices;
import org.duijie.imports.forms.Fields;
import org.duijie.imports.forms.FormalHints;
import org.duijie.imports.forms.TableForm;
import org.duijie.records.problems.Violation;
import org.duijie.tables.Choice;
import org.duijie.tables.Column;

/** Demands as a table. */
final class DemandTable {
    private static final List<Choice> TECHNOLOGY_FIELDS = List.of(
            new Choice("ELECTRONICS_INFORMATION", "电子信息").alsoCalled("电子信息技术", "新一代信息技术"),
            new Choice("AEROSPACE", "航空航天").alsoCalled("航空航天技术"),
            new Choice("ADVANCED_MANUFACTURING", "先进制造").alsoCalled("先进制造技术", "先进制造与自动化"),
            new Choice("BIOMEDICINE", "生物、医药和医疗器械").alsoCalled("生物医药", "生物与新医药", "生物医药技术"),
            new Choice("NEW_MATERIALS", "新材料及其应用").alsoCalled("新材料", "新材料技术"),
            new Choice("NEW_ENERGY", "新能源与高效节能").alsoCalled("新能源", "新能源与节能"),
            new Choice("ENVIRONMENT", "环境保护与资源综合利用").alsoCalled("环境保护", "资源与环境"),
            new Choice("NUCLEAR", "核应用"),
            new Choice("AGRICULTURE", "农业").alsoCalled("农业技术", "现代农业"),
            new Choice("TRANSPORT", "现代交通").alsoCalled("交通"),
            new Choice("URBAN_SOCIAL", "城市建设与社会发展"));

    static final RecordColumns RECORD = new RecordColumns(List.of(
            new Choice("DRAFT", "草稿"),
            new Choice("SUBMITTED", "已提交"),
            new Choice("RETURNED", "已退回"),
            new Choice("PUBLISHED", "已发布"),
            new Choice("IN_TALKS", "洽谈中"),
            new Choice("CONTRACTED", "已签约"),
            new Choice("FULFILLED", "已完成"),
            new Choice("WITHDRAWN", "已撤回"),
            new Choice("EXPIRED", "已到期")));

    static final TableForm<DemandContent> FORM = new TableForm<>(
            DemandContent.class,
            new ContentColumn(),
            List.of(
                    Fields.line("title", "需求名称", "Title"),
                    Fields.text("summary", "需求摘要", "Summary"),
                    Fields.text("description", "需求描述", "Description"),
                    Fields.text("currentState", "现状与痛点", "Current state"),
                    Fields.text("alreadyTried", "已尝试方案", "Already tried"),
                    Fields.text("companyBrings", "企业可提供条件", "Company brings"),
                    Fields.wanted("indicators", "技术指标", "Indicators"),
                    Fields.formal("industryCode", "行业代码", "Industry code", FormalHints.INDUSTRY),
                    Fields.formal("emergingIndustryCode", "战略性新兴产业代码", "Emerging industry code", FormalHints.EMERGING),
                    Fields.code("technologyField", "技术领域", "Technology field", TECHNOLOGY_FIELDS),
                    Fields.formals("ipcCodes", "IPC分类号", "IPC codes", FormalHints.IPC),
                    Fields.words("keywords", "关键词", "Keywords", List.of()),
                    Fields.words(
                            "cooperationModes",
                            "合作方式",
                            "Cooperation modes",
                            Choices.modes("DEVELOPMENT", "TRANSFER", "LICENCE", "CONSULTING", "SERVICE")),
                    Fields.budget("budget", "预算", "Budget"),
                    Fields.day("validUntil", "有效期至", "Valid until"),
                    Fields.whole("wantedTrl", "期望技术就绪度", "Wanted TRL", Choices.TRL),
                    Fields.text("wantedIpArrangement", "知识产权约定", "Wanted IP arrangement"),
                    Fields.formal("region", "地区代码", "Region", FormalHints.REGION),
                    Fields.code(
                            "visibility",
                            "可见范围",
                            "Visibility",
                            Choices.visibilities("PUBLIC", "PLATFORM", "CONFIDENTIAL")),
                    Fields.line(new Column("contactName", "联系人", "Contact name"), "/contact/name"),
                    Fields.line(new Column("contactPhone", "联系电话", "Contact phone"), "/contact/phone"),
                    Fields.line(new Column("contactEmail", "联系邮箱", "Contact e-mail"), "/contact/email")),
            Map.of("source", DemandSource.IMPORT.name()),
            Map.ofEntries(
                    Map.entry("title", List.of("技术需求名称", "难题名称", "需求题目", "项目名称", "榜单名称")),
                    Map.entry("description", List.of("需求概述", "技术需求介绍", "技术需求内容", "需求详情", "主要问题")),
                    Map.entry("alreadyTried", List.of("技术关键")),
                    Map.entry("indicators", List.of("预期目标")),
                    Map.entry("budget", List.of("拟投入资金总额", "拟投资规模", "悬赏金额", "预计投入")),
                    Map.entry("cooperationModes", List.of("拟合作方式", "技术需求解决方式", "需求方式")),
                    Map.entry("keywords", List.of("关键字")),
                    Map.entry("technologyField", List.of("需求技术所属领域", "所属领域", "所属技术领域", "行业领域")),
                    Map.entry("validUntil", List.of("需求年限")),
                    Map.entry("contactPhone", List.of("手机号", "联系人电话", "联系人手机")),
                    Map.entry("contactName", List.of("联系人姓名")),
                    Map.entry("contactEmail", List.of("邮箱", "联系人邮箱", "电子邮箱"))),
            ContentRules.submission(null, null, null, null, LocalDate.EPOCH).stream()
                    .map(Violation::field)
                    .collect(Collectors.toSet()));

    private DemandTable() {}
}
