/**
 * The records of one side in memory, searched with a record of the other side: candidates from the vectors and from the
 * words together, each scored as the pair it is. A cache: it can be dropped and filled again from stored embeddings.
 */
package org.duijie.engine.index;
