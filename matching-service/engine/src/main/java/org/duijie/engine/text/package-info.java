/**
 * Texts as the matcher reads them: the texts of one record, the terms in a text (characters, pairs of neighbouring
 * characters, words), how telling each term is, and where sentences end. Knows nothing of models or indexes.
 */
package org.duijie.engine.text;
