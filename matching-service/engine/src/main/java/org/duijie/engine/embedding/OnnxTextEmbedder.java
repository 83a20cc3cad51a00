package org.duijie.engine.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * bge-small-zh-v1.5 in its int8 form on ONNX Runtime: the vector of the first token, of length 1. Texts are embedded one
 * at a time, each on the thread that asks: batches do not pay here, and int8 results would depend on the batch. A text
 * longer than the model's window is split at sentence ends; its vector is the mean of its pieces' vectors, weighted by
 * their tokens.
 */
public final class OnnxTextEmbedder implements TextEmbedder {
    private static final String ID = "bge-small-zh-v1.5-int8/1";
    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";
    private static final int DIMENSIONS = 512;
    private static final int WINDOW = 512;
    private static final int MARKS = 2;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieceTokenizer tokenizer;
    private final TextWindows windows;
    private final int first;
    private final int last;

    private OnnxTextEmbedder(byte[] model, Vocabulary vocabulary, int threadsPerText) {
        this.session = open(model, threadsPerText);
        this.tokenizer = new WordPieceTokenizer(vocabulary);
        this.windows = new TextWindows(WINDOW - MARKS, text -> tokenizer.ids(text).length);
        this.first = vocabulary.id(Vocabulary.CLASSIFY);
        this.last = vocabulary.id(Vocabulary.SEPARATE);
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
        String tokenizer = new String(resource(TOKENIZER), StandardCharsets.UTF_8);
        return new OnnxTextEmbedder(resource(MODEL), VocabularyFile.parse(tokenizer), threadsPerText);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = OnnxTextEmbedder.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks the embedding model's " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the embedding model's " + name, e);
        }
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
        return ID;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embed(String text) {
        List<String> pieces = windows.of(text);
        float[] sum = new float[DIMENSIONS];
        for (String piece : pieces) {
            int[] ids = tokenizer.ids(piece);
            if (ids.length > 0) {
                add(sum, run(ids), ids.length);
            }
        }
        return Vectors.normalised(sum);
    }

    private static void add(float[] sum, float[] vector, int weight) {
        float[] unit = Vectors.normalised(vector);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * unit[i];
        }
    }

    private float[] run(int[] ids) {
        int length = ids.length + MARKS;
        long[] input = new long[length];
        long[] mask = new long[length];
        Arrays.fill(mask, 1);
        input[0] = first;
        for (int i = 0; i < ids.length; i++) {
            input[i + 1] = ids[i];
        }
        input[length - 1] = last;
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
