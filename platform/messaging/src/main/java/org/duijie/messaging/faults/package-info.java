/** Tells transient failures (a database that is down) from those that do not pass by themselves. */
package org.duijie.messaging.faults;
