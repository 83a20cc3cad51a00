package org.duijie.web.parameters;

/**
 * Where a parameter stands.
 *
 * @param inPath in the path, or else behind the question mark
 */
record ParameterPlace(String name, boolean inPath) {}
