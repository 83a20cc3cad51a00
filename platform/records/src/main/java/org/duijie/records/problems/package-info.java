/** One catalogue of problem codes, and their words in English and Chinese, as RFC 9457 has them. */
package org.duijie.records.problems;
