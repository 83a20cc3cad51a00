/** How demands come in and change: creation, change, reading and deletion over REST. */
package org.duijie.demand.intake;
