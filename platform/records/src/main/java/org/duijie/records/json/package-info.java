/** Strict reading of JSON: what is not understood is refused by name, never dropped; values kept as JSON in a column. */
package org.duijie.records.json;
