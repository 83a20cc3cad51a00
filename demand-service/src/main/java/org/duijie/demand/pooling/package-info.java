/**
 * Common demands (共性需求): the park puts demands that are alike together into one of its own, with the consent of their companies,
 * each of which learns of its own demand only. What each of them said is kept with the day and who said it. The demands live on as
 * part of the common one, are not paired apart, and stand alone again when they leave or it ends.
 */
package org.duijie.demand.pooling;
