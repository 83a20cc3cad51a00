/** Tells failures that pass by themselves (a database that is down) from those that do not. */
package org.duijie.messaging.faults;
