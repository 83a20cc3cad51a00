/**
 * Use of facilities by the hour: a university opens slots, others ask for one, the university approves or refuses, and
 * may take back what it gave, with a reason: a booking, a slot, or the facility with all that is booked of it. That a slot
 * has one live booking at most is held by the database, whatever comes at once.
 */
package org.duijie.outcome.bookings;
