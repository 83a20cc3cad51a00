/** What follows for an outcome from what becomes of its candidates. */
package org.duijie.outcome.candidates;
