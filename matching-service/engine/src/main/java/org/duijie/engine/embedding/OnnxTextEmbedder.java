package org.duijie.engine.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Our own encoder, bge-small-zh-v1.5 fine-tuned ({@code encoder.md} beside it), in int8 on ONNX Runtime: the vector of the first token, of
 * length 1. Texts are embedded one
 * at a time, each on the thread that asks: batches do not pay here, and int8 results would depend on the batch. A text
 * longer than the model's window is split at sentence ends; its vector is the mean of its pieces' vectors, weighted by
 * their tokens.
 */
public final class OnnxTextEmbedder implements TextEmbedder {
    private static final String NAME = "duijie-encoder/";
    private static final String MODEL = "/org/duijie/engine/encoder.onnx";
    private static final int DIMENSIONS = 512;

    /** Ten times what a model of this form takes. */
    private static final long LARGEST_FILE = 256L << 20;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final ModelTokens tokens = ModelTokens.load();
    private final OrtSession session;
    private final String id;

    private OnnxTextEmbedder(byte[] model, int threadsPerText) {
        this.session = open(model, threadsPerText);
        this.id = NAME + ModelFiles.hash(model);
    }

    /** One core per text: the right choice where several texts are embedded at once. */
    public static OnnxTextEmbedder load() {
        return load(1);
    }

    /**
     * Loads the model from the class path, in memory only.
     *
     * @param threadsPerText cores that work on one text together
     */
    public static OnnxTextEmbedder load(int threadsPerText) {
        return of(ModelFiles.resource(MODEL), threadsPerText);
    }

    /**
     * Loads another model of the same form, such as one that was trained; one core per text.
     *
     * @throws IOException where it cannot be read, or is larger than 256 MiB
     */
    public static OnnxTextEmbedder load(Path model) throws IOException {
        if (Files.size(model) > LARGEST_FILE) {
            throw new IOException(model + " has more than 256 MiB, which is no model of this form");
        }
        return of(Files.readAllBytes(model), 1);
    }

    /** @param model an ONNX file with the inputs and the vocabulary of bge-small-zh-v1.5 */
    public static OnnxTextEmbedder of(byte[] model, int threadsPerText) {
        return new OnnxTextEmbedder(model, threadsPerText);
    }

    private OrtSession open(byte[] model, int threadsPerText) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threadsPerText);
            options.setInterOpNumThreads(1);
            return environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not load the embedding model", e);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embed(String text) {
        float[] sum = new float[DIMENSIONS];
        for (int[] window : tokens.of(text)) {
            add(sum, run(window), window.length - ModelTokens.MARKS);
        }
        return Vectors.normalised(sum);
    }

    private static void add(float[] sum, float[] vector, int weight) {
        float[] unit = Vectors.normalised(vector);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * unit[i];
        }
    }

    private float[] run(int[] window) {
        int length = window.length;
        long[] input = Arrays.stream(window).asLongStream().toArray();
        long[] mask = new long[length];
        Arrays.fill(mask, 1);
        long[] shape = {1, length};
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(input), shape);
                OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[length]), shape);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", tokens, "attention_mask", attention, "token_type_ids", types))) {
            float[] vector = new float[DIMENSIONS];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(vector);
            return vector;
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model failed on a text of " + length + " tokens", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not release the embedding model", e);
        }
    }
}
