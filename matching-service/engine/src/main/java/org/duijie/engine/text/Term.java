package org.duijie.engine.text;

/**
 * One term where it stands in a text.
 *
 * @param code the term's number, see {@link TermCode}
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Term(int code, int start, int end) {}
