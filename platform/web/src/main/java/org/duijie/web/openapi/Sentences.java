package org.duijie.web.openapi;

/**
 * A text in two: what fits on a line of a list, and what follows.
 *
 * @param first the first sentence, without its full stop
 * @param rest what follows; null where nothing does
 */
record Sentences(String first, String rest) {

    static Sentences of(String text) {
        int end = text.indexOf(". ");
        String first = end < 0 ? text : text.substring(0, end);
        String rest = end < 0 ? null : text.substring(end + 2).strip();
        return new Sentences(first.replaceFirst("\\.$", ""), rest == null || rest.isEmpty() ? null : rest);
    }
}
