/** What of a demand or an outcome, as events carry them, is matched on. */
package org.duijie.matching.records;
