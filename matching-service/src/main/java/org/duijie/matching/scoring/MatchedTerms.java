package org.duijie.matching.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duijie.matching.text.LexicalAnalyser;
import org.duijie.matching.text.Term;
import org.duijie.matching.text.TermWeights;

/**
 * The terms that both texts use, as a reader would name them: neighbouring pairs of characters that both texts have in
 * the same order are joined to the longest common run (碳化硅, not 碳化 and 化硅), common phrases are left out, the most
 * telling come first.
 */
final class MatchedTerms {
    private static final int MOST = 8;
    private static final float TELLING = 2;
    private static final float PARTICLE = 0.1f;

    private final LexicalAnalyser analyser;
    private final TermWeights weights;

    MatchedTerms(LexicalAnalyser analyser, TermWeights weights) {
        this.analyser = analyser;
        this.weights = weights;
    }

    /**
     * As the demand writes them, at most eight.
     *
     * @param visible what the reader may see; only terms that occur in it are given
     */
    List<String> of(String demand, String outcome, String visible) {
        String shown = fold(visible);
        Map<String, Found> found = new HashMap<>();
        for (List<Term> run : runs(demand, outcome)) {
            List<Term> word = trimmed(run);
            String written =
                    demand.substring(word.getFirst().start(), word.getLast().end());
            float weight = weight(word);
            if (weight >= TELLING && shown.contains(fold(written))) {
                found.putIfAbsent(fold(written), new Found(written, weight));
            }
        }
        return best(found);
    }

    private static List<String> best(Map<String, Found> found) {
        List<Map.Entry<String, Found>> sorted = new ArrayList<>(found.entrySet());
        sorted.sort(Comparator.comparing((Map.Entry<String, Found> entry) -> -entry.getValue().weight)
                .thenComparing(Map.Entry::getKey));
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Map.Entry<String, Found> entry : sorted) {
            String term = entry.getKey();
            boolean said = chosen.keySet().stream().anyMatch(other -> other.contains(term) || term.contains(other));
            if (!said && chosen.size() < MOST) {
                chosen.put(term, entry.getValue().written);
            }
        }
        return List.copyOf(chosen.values());
    }

    private List<List<Term>> runs(String demand, String outcome) {
        Set<Integer> offered = analyser.terms(outcome).stream().map(Term::code).collect(Collectors.toSet());
        String folded = fold(outcome);
        List<List<Term>> runs = new ArrayList<>();
        List<Term> open = List.of();
        for (Term term : analyser.terms(demand)) {
            if (term.end() - term.start() < 2 || !offered.contains(term.code()) || !isReadable(demand, term)) {
                continue;
            }
            if (continues(open, term)
                    && folded.contains(fold(demand.substring(open.getFirst().start(), term.end())))) {
                open.add(term);
            } else {
                open = new ArrayList<>(List.of(term));
                runs.add(open);
            }
        }
        return runs;
    }

    private static boolean continues(List<Term> run, Term term) {
        return !run.isEmpty()
                && term.start() == run.getLast().start() + 1
                && term.start() < run.getLast().end();
    }

    /** Numbers say nothing alone, and a pair with a particle in it is no word unless the dictionary has it. */
    private boolean isReadable(String text, Term term) {
        String word = text.substring(term.start(), term.end());
        if (word.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean particle = word.chars().anyMatch(c -> Character.isIdeographic(c) && weights.weight(c) < PARTICLE);
        return !particle || weights.knows(term.code());
    }

    /** A run may begin or end within a word that only one side goes on with: 率模块, of 功率模块 and 效率模块. */
    private List<Term> trimmed(List<Term> run) {
        int from = 0;
        int to = run.size();
        if (to - from > 1
                && !weights.knows(run.get(from).code())
                && weights.knows(run.get(from + 1).code())) {
            from++;
        }
        if (to - from > 1
                && !weights.knows(run.get(to - 1).code())
                && weights.knows(run.get(to - 2).code())) {
            to--;
        }
        return run.subList(from, to);
    }

    /** A longer run tells more than its parts, but not as much as all of them together, since they overlap. */
    private float weight(List<Term> run) {
        float sum = 0;
        for (Term term : run) {
            sum += weights.weight(term.code());
        }
        return sum / (float) Math.sqrt(run.size());
    }

    /** Case and width folded, every character at its place. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(Character.toLowerCase(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c));
        }
        return folded.toString();
    }

    private record Found(String written, float weight) {}
}
