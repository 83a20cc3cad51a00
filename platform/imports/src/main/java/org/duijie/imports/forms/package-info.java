/**
 * What stands in the cells of a table, and how it becomes a record's content and back. What was written is read as the
 * same content: where the form that people write would not do, a cell or a line of it is JSON.
 */
package org.duijie.imports.forms;
