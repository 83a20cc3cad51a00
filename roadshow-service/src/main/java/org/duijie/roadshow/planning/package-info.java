/** How a park plans its roadshows: creation, change, reading over REST. */
package org.duijie.roadshow.planning;
