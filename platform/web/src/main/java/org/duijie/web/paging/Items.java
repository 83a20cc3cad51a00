package org.duijie.web.paging;

import java.util.List;

/**
 * A list, or one page of it.
 *
 * @param items in the order of the list
 */
public record Items<T>(List<T> items) {}
