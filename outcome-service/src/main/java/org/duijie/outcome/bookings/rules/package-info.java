/** The life of bookings, free of frameworks. */
package org.duijie.outcome.bookings.rules;
