/**
 * Indicators as people write them: found in Chinese and English text, their units understood (JSR 385, UCUM codes), and
 * a demanded one compared with a reached one. Words, units and numerals are the data files beside this package, each
 * with its reason.
 */
package org.duijie.indicators;
