/**
 * What judged pairs teach: boosted trees over the features of a pair and over what is known of similar pairs, and a
 * kernel ridge regression over what demand and outcome are about. Nothing learnt ships; it comes from users' decisions or from the folder that is measured.
 */
package org.duijie.engine.learning;
