/**
 * Common demands (共性需求): the park puts demands that are alike together into one, with the consent of their companies,
 * each of which learns of its own demand only. What each of them said is kept with the day and who said it.
 */
package org.duijie.demand.pooling;
