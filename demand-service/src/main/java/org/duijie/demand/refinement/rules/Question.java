package org.duijie.demand.refinement.rules;

import java.util.List;
import java.util.Locale;
import org.duijie.indicators.DataTable;

/**
 * A question that a demand should answer.
 *
 * @param points what the answer adds to the score
 * @param check what counts as an answer: {@code present}, {@code text N} (N characters at least), {@code indicators N},
 *     {@code units N} and {@code methods N} (each of at least N indicators has one)
 */
public record Question(String code, Part part, String field, int points, String check, String zh, String en) {
    static final List<Question> ALL = DataTable.read(Question.class, "/refinement/questions.tsv").stream()
            .map(row -> new Question(
                    row.get(0),
                    Part.valueOf(row.get(1)),
                    row.get(2),
                    Integer.parseInt(row.get(3)),
                    row.get(4),
                    row.get(5),
                    row.get(6)))
            .toList();

    public String text(Locale language) {
        return language.getLanguage().equals("zh") ? zh : en;
    }

    /** The question with a code. */
    public static Question of(String code) {
        return ALL.stream().filter(one -> one.code.equals(code)).findFirst().orElseThrow();
    }
}
