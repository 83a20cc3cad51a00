package org.duijie.demand.pooling.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.Budget;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.DemandContentBuilder;

/**
 * What a common demand takes from those that it stands for, so that what answers it answers each of them: the strictest indicators,
 * the earliest last day that is not over, the highest wanted readiness, the ways of cooperation that all would go, what all spend
 * together. Codes are taken where all agree. Of a confidential demand only its last day is taken, which everybody may see.
 */
public final class CommonContent {
    private static final int MOST_KEYWORDS = 8;
    private static final int MOST_CLASSES = 20;

    private CommonContent() {}

    /**
     * The same text with what the members say.
     *
     * @param written what the park says by itself; its last day stays where no member has one that is not over
     * @param today a day before it is over
     */
    public static DemandContent of(DemandContent written, List<DemandContent> members, LocalDate today) {
        List<DemandContent> open = members.stream()
                .filter(member -> member.visibility() != Visibility.CONFIDENTIAL)
                .toList();
        return DemandContentBuilder.builder(written)
                .indicators(StrictestIndicators.of(open))
                .validUntil(members.stream()
                        .map(DemandContent::validUntil)
                        .filter(day -> day != null && !day.isBefore(today))
                        .min(LocalDate::compareTo)
                        .orElse(written.validUntil()))
                .wantedTrl(open.stream()
                        .map(DemandContent::wantedTrl)
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(null))
                .industryCode(agreed(open, DemandContent::industryCode))
                .emergingIndustryCode(agreed(open, DemandContent::emergingIndustryCode))
                .technologyField(agreed(open, DemandContent::technologyField))
                .region(agreed(open, DemandContent::region))
                .ipcCodes(mostFrequent(open, DemandContent::ipcCodes, MOST_CLASSES))
                .keywords(mostFrequent(open, DemandContent::keywords, MOST_KEYWORDS))
                .cooperationModes(modes(open))
                .budget(open.size() < members.size() ? negotiable(open) : budget(open))
                .build();
    }

    /** What all say that say anything; null where they differ. */
    private static <T> T agreed(List<DemandContent> members, Function<DemandContent, T> field) {
        List<T> said =
                members.stream().map(field).filter(Objects::nonNull).distinct().toList();
        return said.size() == 1 ? said.getFirst() : null;
    }

    /** What most of them say first, in the order in which it was said. */
    private static List<String> mostFrequent(
            List<DemandContent> members, Function<DemandContent, List<String>> field, int most) {
        Map<String, Long> counted = members.stream()
                .flatMap(member -> field.apply(member).stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who names none is open to all; where those who name some have none in common, any of theirs. */
    private static List<CooperationMode> modes(List<DemandContent> members) {
        List<Set<CooperationMode>> named = members.stream()
                .map(DemandContent::cooperationModes)
                .filter(modes -> !modes.isEmpty())
                .<Set<CooperationMode>>map(LinkedHashSet::new)
                .toList();
        Set<CooperationMode> all = new LinkedHashSet<>();
        named.forEach(all::addAll);
        List<CooperationMode> common = all.stream()
                .filter(mode -> named.stream().allMatch(modes -> modes.contains(mode)))
                .toList();
        return common.isEmpty() ? List.copyOf(all) : common;
    }

    private static Budget negotiable(List<DemandContent> members) {
        return members.stream().map(DemandContent::budget).anyMatch(Objects::nonNull)
                ? new Budget(null, null, true)
                : null;
    }

    /** What they spend together; negotiable where one leaves it open, and nothing where none says anything. */
    private static Budget budget(List<DemandContent> members) {
        List<Budget> said = members.stream().map(DemandContent::budget).toList();
        boolean bounded = !said.isEmpty() && said.stream().allMatch(one -> one != null && !one.negotiable());
        return bounded
                ? new Budget(
                        sum(said.stream().map(Budget::min)), sum(said.stream().map(Budget::max)), false)
                : negotiable(members);
    }

    /** Null where one names no such bound. */
    private static Long sum(Stream<Long> bounds) {
        List<Long> all = bounds.collect(Collectors.toList());
        return all.contains(null) ? null : all.stream().reduce(0L, CommonContent::sum);
    }

    /** Of amounts ≥ 0; the largest that there is where they are more together. */
    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }
}
