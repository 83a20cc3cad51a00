/**
 * The text encoder as something that can be trained: its weights out of the ONNX file that was published, the computation on
 * PyTorch, and the way back to the int8 file that the engine runs.
 */
package org.duijie.training.model;
