package org.duijie.outcome.outcomes.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.duijie.contracts.codes.IpType;
import org.duijie.contracts.outcomes.IpRight;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.PatentNumbers;
import org.duijie.records.rules.ViolationCollector;

/** The numbers of rights: of patents with their check digit and of the kind that the right is, of software its form. */
public final class IpNumbers {
    private static final Pattern SOFTWARE = Pattern.compile("(19|20)\\d{2}SR\\d{6,7}");
    private static final String SOFTWARE_WORDS = "registration number of software, such as 2099SR0000001";

    private IpNumbers() {}

    /** The rights with the numbers of patents as they are kept, however certificates print them. */
    public static List<IpRight> normal(List<IpRight> rights) {
        return rights.stream().map(IpNumbers::normal).toList();
    }

    private static IpRight normal(IpRight right) {
        boolean patent = right.type() == IpType.INVENTION_PATENT
                || right.type() == IpType.UTILITY_MODEL
                || right.type() == IpType.DESIGN;
        return patent
                ? new IpRight(
                        right.type(),
                        PatentNumbers.normal(right.number()),
                        right.status(),
                        right.holder(),
                        right.licensed(),
                        right.pledged())
                : right;
    }

    static List<Violation> check(String field, IpRight right) {
        if (right.number() == null || right.type() == null) {
            return List.of();
        }
        return switch (right.type()) {
            case INVENTION_PATENT -> patent(field, right.number(), 1);
            case UTILITY_MODEL -> patent(field, right.number(), 2);
            case DESIGN -> patent(field, right.number(), 3);
            case SOFTWARE_COPYRIGHT ->
                new ViolationCollector()
                        .expect(field, SOFTWARE.matcher(right.number()).matches(), SOFTWARE_WORDS)
                        .violations();
            // Offices and forms differ too much to refuse anything.
            case PLANT_VARIETY, IC_LAYOUT, KNOW_HOW -> List.of();
        };
    }

    private static List<Violation> patent(String field, String number, int kind) {
        int told = PatentNumbers.kind(number);
        return new ViolationCollector()
                .expect(field, PatentNumbers.isFormed(number) && (told == 0 || told == kind), PatentNumbers.WORDS)
                .checked(field, PatentNumbers.isChecked(number))
                .violations();
    }
}
