/** How demands come in and change: creation, change, reading over REST. */
package org.duijie.demand.intake;
