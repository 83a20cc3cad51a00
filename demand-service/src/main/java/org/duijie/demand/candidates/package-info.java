/** What follows for a demand from what becomes of its candidates. */
package org.duijie.demand.candidates;
