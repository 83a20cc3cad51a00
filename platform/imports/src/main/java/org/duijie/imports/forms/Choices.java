package org.duijie.imports.forms;

import java.util.Arrays;
import java.util.List;
import org.duijie.tables.Choice;

/** Code lists that more than one kind of record has, with what a Chinese reader calls them. */
public final class Choices {
    public static final List<Choice> TRL = Choice.plain("1", "2", "3", "4", "5", "6", "7", "8", "9");

    private static final String DEVELOPMENT = "DEVELOPMENT";
    private static final String JOINT_DEVELOPMENT = "JOINT_DEVELOPMENT";
    private static final String TRANSFER = "TRANSFER";
    private static final String EQUITY = "EQUITY";
    private static final String[] SHARES = {"入股", "技术入股", "作价投资"};
    private static final String[] JOINT = {"合作研发", "联合开发", "联合研发"};

    private static final List<Choice> MODES = List.of(
            new Choice(DEVELOPMENT, "技术开发").alsoCalled("开发", "委托开发", "委托研发"),
            new Choice(TRANSFER, "技术转让").alsoCalled("转让", "专利转让", "专利权转让"),
            new Choice("LICENCE", "技术许可").alsoCalled("许可", "许可生产", "许可使用", "专利许可", "LICENSE"),
            new Choice("CONSULTING", "技术咨询").alsoCalled("咨询"),
            new Choice("SERVICE", "技术服务").alsoCalled("服务"),
            new Choice(EQUITY, "作价入股").alsoCalled(SHARES),
            new Choice(JOINT_DEVELOPMENT, "合作开发").alsoCalled(JOINT));

    private static final List<Choice> VISIBILITIES = List.of(
            new Choice("PUBLIC", "公开"), new Choice("PLATFORM", "平台内可见"), new Choice("CONFIDENTIAL", "保密（仅摘要可见）"));

    private Choices() {}

    /**
     * How the parties may work together. Where joint development is no choice of its own, it is the contract of that kind
     * (Civil Code of the PRC, article 851: a contract on development is one by order or of co-operation); where equity is
     * none, it is a transfer (rules for the recognition of technology contracts, 国科发政字〔2001〕253号, article 6: a contract
     * that pays for a technique in shares is registered as a transfer of it). Development by oneself (独立研发) is no contract.
     */
    public static List<Choice> modes(String... codes) {
        List<String> own = Arrays.asList(codes);
        return of(MODES, codes).stream()
                .map(mode -> switch (mode.code()) {
                    case DEVELOPMENT -> without(own, JOINT_DEVELOPMENT, mode, "合作开发", JOINT);
                    case TRANSFER -> without(own, EQUITY, mode, "作价入股", SHARES);
                    default -> mode;
                })
                .toList();
    }

    /** A mode that also stands for another, where this is no choice of its own. */
    private static Choice without(List<String> own, String other, Choice mode, String chinese, String... words) {
        return own.contains(other) ? mode : mode.alsoCalled(words).alsoCalled(chinese);
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
