/**
 * Texts as vectors: the WordPiece tokenizer, the embedding model on ONNX Runtime, the splitting of texts longer than the
 * model's window, and the forms in which vectors are stored (half floats) and compared (int8).
 */
package org.duijie.engine.embedding;
