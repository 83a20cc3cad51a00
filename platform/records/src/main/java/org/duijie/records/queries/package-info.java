/** Lists: what narrows and sorts them, what a text is found by, cursor paging by UUIDv7, counts per filter. */
package org.duijie.records.queries;
