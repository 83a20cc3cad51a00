/** What a caller gets to see of a roadshow, alone and in lists. */
package org.duijie.roadshow.reading;
