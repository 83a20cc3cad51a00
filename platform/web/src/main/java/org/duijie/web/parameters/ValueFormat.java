package org.duijie.web.parameters;

import java.util.function.Function;

/**
 * How values of one type are written.
 *
 * @param expected in words, for who wrote otherwise
 * @param parse throws a {@link RuntimeException} where a text is not of the format
 */
record ValueFormat<T>(String expected, Function<String, T> parse) {}
