/** What a caller gets to see of an outcome, alone and in lists. */
package org.duijie.outcome.reading;
