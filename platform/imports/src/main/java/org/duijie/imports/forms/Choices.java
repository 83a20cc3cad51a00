package org.duijie.imports.forms;

import java.util.Arrays;
import java.util.List;
import org.duijie.tables.Choice;

/** Code lists that more than one kind of record has, with what a Chinese reader calls them. */
public final class Choices {
    public static final List<Choice> TRL = Choice.plain("1", "2", "3", "4", "5", "6", "7", "8", "9");

    private static final List<Choice> MODES = List.of(
            new Choice("DEVELOPMENT", "技术开发"),
            new Choice("TRANSFER", "技术转让"),
            new Choice("LICENCE", "技术许可"),
            new Choice("CONSULTING", "技术咨询"),
            new Choice("SERVICE", "技术服务"),
            new Choice("EQUITY", "作价入股"),
            new Choice("JOINT_DEVELOPMENT", "合作开发"));

    private static final List<Choice> VISIBILITIES = List.of(
            new Choice("PUBLIC", "公开"), new Choice("PLATFORM", "平台内可见"), new Choice("CONFIDENTIAL", "保密（仅摘要可见）"));

    private Choices() {}

    /** How the parties may work together. */
    public static List<Choice> modes(String... codes) {
        return of(MODES, codes);
    }

    /** Who may see it. */
    public static List<Choice> visibilities(String... codes) {
        return of(VISIBILITIES, codes);
    }

    private static List<Choice> of(List<Choice> all, String... codes) {
        return all.stream()
                .filter(choice -> Arrays.asList(codes).contains(choice.code()))
                .toList();
    }
}
