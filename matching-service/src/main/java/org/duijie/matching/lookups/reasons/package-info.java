/**
 * Why a pair was proposed, so that a technology-transfer officer can check it: matched sentences, terms, verdicts on facts,
 * and what each part of the score brings, in Chinese and English. Only what the reader may see is cited.
 */
package org.duijie.matching.lookups.reasons;
