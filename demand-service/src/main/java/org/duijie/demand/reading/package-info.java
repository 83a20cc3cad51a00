/** What a caller gets to see of a demand, alone and in lists. */
package org.duijie.demand.reading;
