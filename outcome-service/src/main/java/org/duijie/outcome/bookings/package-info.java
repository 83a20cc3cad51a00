/**
 * Use of facilities by the hour: a university opens slots, others ask for one, the university approves or refuses, and
 * may take back what it gave, with a reason. That
 * a slot has one live booking at most is held by the database, whatever comes at once.
 */
package org.duijie.outcome.bookings;
