package org.duijie.contracts.resources;

/**
 * What is told of a data set (实验数据).
 *
 * @param size in words, such as "12 GB, 3 400 000 rows", or null
 * @param format such as CSV, or null
 * @param terms under which access is granted
 */
public record DatasetState(String description, String size, String format, String terms) {}
