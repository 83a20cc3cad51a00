/**
 * How organisations' own lists are read: what their headings mean, in which unit and by which code list. A mapping comes with
 * a file or is kept under a name.
 */
package org.duijie.imports.mappings;
