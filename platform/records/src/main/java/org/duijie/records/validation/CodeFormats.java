package org.duijie.records.validation;

/** Forms of the codes of {@code domain.md} §5, for {@link CodeFormat}; each with its words for the caller. */
public final class CodeFormats {
    /** GB/T 4754-2017, table 1: which divisions belong to which section. */
    public static final String INDUSTRY =
            "A0[1-5]|B(0[6-9]|1[0-2])|C(1[3-9]|[23][0-9]|4[0-3])|D4[4-6]|E(4[7-9]|50)|F5[12]"
                    + "|G(5[3-9]|60)|H6[12]|I6[3-5]|J6[6-9]|K70|L7[12]|M7[3-5]|N7[6-9]|O8[0-2]|P83|Q8[45]|R(8[6-9]|90)|S9[1-6]|T97";

    public static final String INDUSTRY_WORDS = "GB/T 4754-2017 section letter and division, such as C38";

    /** Of a filter: a section, which holds its divisions, or a division. */
    public static final String INDUSTRY_OR_SECTION = "[A-T]|" + INDUSTRY;

    public static final String INDUSTRY_OR_SECTION_WORDS =
            "GB/T 4754-2017 section letter, alone or with division, such as C or C38";

    /** Strategic emerging industries (2018), first level. */
    public static final String EMERGING = "[1-9]";

    public static final String EMERGING_WORDS = "strategic emerging industry, 1 to 9";

    /** International Patent Classification: subclass, or subclass with group. */
    public static final String IPC = "[A-H]\\d{2}[A-Z]( \\d{1,4}/\\d{2,6})?";

    /** The same as certificates print it: H02J7/00(2006.01)I. */
    public static final String IPC_PRINTED =
            "\\s*([A-H]\\d{2}[A-Z])(?:\\s*(\\d{1,4}/\\d{2,6})(?:\\s*[(（]\\d{4}\\.\\d{2}[)）])?(?:\\s*[A-Z]){0,3})?\\s*";

    public static final String IPC_WORDS = "IPC, such as H02J 7/00";

    /** GB/T 2260. */
    public static final String REGION = "[1-9]\\d{5}";

    public static final String REGION_WORDS = "GB/T 2260, six digits";

    /** Registration of scientific achievements: body, year, class (Y applied, J basic, R soft science), number. */
    public static final String ACHIEVEMENT = "\\d{3}(19|20)\\d{2}[YJR]\\d{4}";

    public static final String ACHIEVEMENT_WORDS = "achievement registration number, such as 9992026Y0001";

    private CodeFormats() {}
}
