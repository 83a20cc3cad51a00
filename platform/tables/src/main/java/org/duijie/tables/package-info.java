/**
 * Tables that come in and go out as files. A {@link org.duijie.tables.TableReader} tells the format by content, knows
 * Chinese and English headings, and gives one row after the other, so that a file of any length takes the memory of a
 * row; a bad row is told of and does not stop the rest. No framework.
 */
package org.duijie.tables;
