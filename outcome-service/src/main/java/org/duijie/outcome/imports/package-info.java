/** Outcomes that come in and go out as files: their columns, and how a row becomes a draft. */
package org.duijie.outcome.imports;
