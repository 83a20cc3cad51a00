package org.duijie.acceptance.system;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.acceptance.SourceTree;

/** The page of a day ({@code docs/a-day.md}) as what it is: commands, and what each block of them answers. */
final class DayPage {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```(?:\n+```json\n(.*?)```)?", Pattern.DOTALL);
    private static final String LEFT_OUT = "…";
    private static final String MARK = "@@block ";

    private DayPage() {}

    /**
     * Some commands of the page.
     *
     * @param answer lines that they print, among others
     */
    record Block(String commands, List<String> answer) {

        /** Lines of the answer that were not printed. */
        List<String> missingIn(String printed) {
            List<String> lines = printed.lines().map(Block::bare).toList();
            return answer.stream().filter(line -> !lines.contains(line)).toList();
        }

        private static Block of(Matcher found) {
            String answer = found.group(2) == null ? "" : found.group(2);
            return new Block(
                    found.group(1),
                    answer.lines()
                            .map(Block::bare)
                            .filter(line -> !line.isEmpty() && !line.contains(LEFT_OUT))
                            .toList());
        }

        /** Abridged answers end lines differently. */
        private static String bare(String line) {
            return line.strip().replaceFirst(",$", "");
        }
    }

    /** The blocks of the page but the one that starts the system. */
    static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher found = BLOCK.matcher(SourceTree.text("docs/a-day.md"));
        while (found.find()) {
            if (!found.group(1).contains("./duijie demo")) {
                blocks.add(Block.of(found));
            }
        }
        return blocks;
    }

    /** All of them as one script, which says where each begins and ends at the first command that fails. */
    static String script(List<Block> blocks) {
        StringBuilder script = new StringBuilder("set -euo pipefail\n");
        for (int number = 0; number < blocks.size(); number++) {
            // Not every answer ends with its line.
            script.append("echo; echo '").append(MARK).append(number).append("'\n");
            script.append(blocks.get(number).commands());
        }
        return script.toString();
    }

    /** What each of the blocks printed, as far as the script came. */
    static List<String> printed(String output) {
        return List.of(output.split("(?m)^" + MARK + "\\d+$")).stream().skip(1).toList();
    }
}
