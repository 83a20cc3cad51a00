/** Near-duplicates of a demand among demands, of an outcome among outcomes. */
package org.duijie.matching.lookups.similar;
