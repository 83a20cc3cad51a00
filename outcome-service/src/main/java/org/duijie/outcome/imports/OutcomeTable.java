package org.duijie.outcome.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duijie.imports.RecordColumns;
import org.duijie.imports.forms.Choices;
import org.duijie.imports.forms.Fields;
import org.duijie.imports.forms.FormalHints;
import org.duijie.imports.forms.TableForm;
import org.duijie.outcome.outcomes.ContentColumn;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.outcome.outcomes.rules.ContentRules;
import org.duijie.records.problems.Violation;
import org.duijie.tables.Choice;
import org.duijie.tables.Column;

/** Outcomes as a table. */
final class OutcomeTable {
    static final RecordColumns RECORD = new RecordColumns(List.of(
            new Choice("DRAFT", "草稿"),
            new Choice("PUBLISHED", "已发布"),
            new Choice("IN_TALKS", "洽谈中"),
            new Choice("TRANSFERRED", "已转化"),
            new Choice("DORMANT", "已休眠"),
            new Choice("WITHDRAWN", "已撤回")));

    static final TableForm<OutcomeContent> FORM = new TableForm<>(
            OutcomeContent.class,
            new ContentColumn(),
            List.of(
                    Fields.line("title", "成果名称", "Title"),
                    Fields.text("abstract", "成果简介", "Abstract"),
                    Fields.sentences("innovationPoints", "创新点", "Innovation points"),
                    Fields.reached("indicators", "技术指标", "Indicators"),
                    Fields.formals("applicationIndustries", "应用行业", "Application industries", FormalHints.INDUSTRIES),
                    Fields.words("keywords", "关键词", "Keywords", List.of()),
                    Fields.whole("trl", "技术就绪度", "TRL", Choices.TRL),
                    new RightsField(),
                    Fields.formals("ipcCodes", "IPC分类号", "IPC codes", FormalHints.IPC),
                    Fields.words(
                            "transferModes",
                            "转化方式",
                            "Transfer modes",
                            Choices.modes(
                                    "DEVELOPMENT",
                                    "TRANSFER",
                                    "LICENCE",
                                    "CONSULTING",
                                    "SERVICE",
                                    "EQUITY",
                                    "JOINT_DEVELOPMENT")),
                    Fields.price("price", "价格", "Price"),
                    Fields.line(new Column("teamLead", "负责人", "Team lead"), "/team/lead"),
                    Fields.words(new Column("teamMembers", "团队成员", "Team members"), "/team/members"),
                    Fields.sentences("awards", "获奖情况", "Awards"),
                    Fields.formal("registrationNumber", "成果登记号", "Registration number", FormalHints.ACHIEVEMENT),
                    Fields.formal("region", "地区代码", "Region", FormalHints.REGION),
                    Fields.code("visibility", "可见范围", "Visibility", Choices.visibilities("PUBLIC", "PLATFORM")),
                    Fields.line(new Column("contactName", "联系人", "Contact name"), "/contact/name"),
                    Fields.line(new Column("contactPhone", "联系电话", "Contact phone"), "/contact/phone"),
                    Fields.line(new Column("contactEmail", "联系邮箱", "Contact e-mail"), "/contact/email")),
            Map.of(),
            Map.of(
                    "abstract", List.of("成果介绍", "成果概述"),
                    "trl", List.of("技术成熟度"),
                    "price", List.of("拟交易金额"),
                    "transferModes", List.of("拟合作方式"),
                    "ipRights", List.of("知识产权情况"),
                    "keywords", List.of("关键字")),
            ContentRules.publication(null, null, null).stream()
                    .map(Violation::field)
                    .collect(Collectors.toSet()));

    private OutcomeTable() {}
}
