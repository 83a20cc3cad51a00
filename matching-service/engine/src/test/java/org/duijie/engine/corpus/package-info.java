/** That the texts in {@code src/corpus} can be learnt from, and tell nothing but what they mean. */
package org.duijie.engine.corpus;
