/** What every consumer of every service promises, seen at one whose effect does what a test says. */
package org.duijie.demand.arrivals;
