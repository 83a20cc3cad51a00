package org.duijie.training.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.Arrays;
import java.util.List;

/**
 * The computation of bge-small-zh-v1.5 (BERT: 4 layers, 512 dimensions, 8 heads, normalised after each part, GELU by the error
 * function): the vector of the first token, at length 1. What it computes belongs to the manager it is given.
 */
public final class Encoder {
    public static final int DIMENSIONS = 512;

    private static final int LAYERS = 4;
    private static final int HEADS = 8;
    private static final int HEAD = DIMENSIONS / HEADS;
    private static final float SCALE = (float) (1 / Math.sqrt(HEAD));
    private static final float EPSILON = 1e-12f;

    /** Added to what attention would see of padding. */
    private static final float UNSEEN = -10_000;

    private final Parameters parameters;
    private final NDManager scope;

    public Encoder(Parameters parameters, NDManager scope) {
        this.parameters = parameters;
        this.scope = scope;
    }

    /**
     * The vectors of some texts, a row each.
     *
     * @param windows token ids with the marks of beginning and end; of about equal length, since shorter ones are filled up
     */
    public NDArray vectors(List<int[]> windows) {
        int longest = windows.stream().mapToInt(ids -> ids.length).max().orElseThrow();
        NDArray mask = mask(windows, longest);
        NDArray states = embedded(windows, longest);
        for (int layer = 0; layer < LAYERS - 1; layer++) {
            states = layer("encoder.layer." + layer, states, states, mask);
        }
        // Of the last layer only the first token is asked for.
        NDArray first = layer("encoder.layer." + (LAYERS - 1), states.get(":,0:1"), states, mask);
        return first.reshape(windows.size(), DIMENSIONS).normalize(2, 1);
    }

    private NDArray mask(List<int[]> windows, int longest) {
        float[] unseen = new float[windows.size() * longest];
        for (int row = 0; row < windows.size(); row++) {
            Arrays.fill(unseen, row * longest + windows.get(row).length, (row + 1) * longest, UNSEEN);
        }
        return scope.create(unseen, new Shape(windows.size(), 1, 1, longest));
    }

    private NDArray embedded(List<int[]> windows, int longest) {
        long[] ids = new long[windows.size() * longest];
        for (int row = 0; row < windows.size(); row++) {
            int[] window = windows.get(row);
            for (int i = 0; i < window.length; i++) {
                ids[row * longest + i] = window[i];
            }
        }
        NDArray words = looked("word", scope.create(ids, new Shape(windows.size(), longest)));
        NDArray places = looked("position", scope.arange(0, longest, 1, DataType.INT64));
        NDArray types = looked("token_type", scope.create(new long[] {0}, new Shape(1)));
        return normalised("embeddings.LayerNorm", words.addi(places).addi(types));
    }

    private NDArray looked(String table, NDArray ids) {
        NDArray rows = parameters.get("embeddings." + table + "_embeddings.weight");
        return ids.getNDArrayInternal().embedding(ids, rows, SparseFormat.DENSE).singletonOrThrow();
    }

    /**
     * One layer for the tokens that ask. Sums are taken in place: whatever has an array of its own stays in memory until the step ends.
     *
     * @param asking states of these tokens
     * @param all states of all tokens
     */
    private NDArray layer(String name, NDArray asking, NDArray all, NDArray mask) {
        NDArray queries = heads(linear(name + ".attention.self.query", asking).muli(SCALE));
        NDArray keys = heads(linear(name + ".attention.self.key", all));
        NDArray values = heads(linear(name + ".attention.self.value", all));
        NDArray attention =
                queries.matMul(keys.transpose(0, 1, 3, 2)).addi(mask).softmax(-1);
        Shape shape = asking.getShape();
        NDArray seen = attention.matMul(values).transpose(0, 2, 1, 3).reshape(shape);
        NDArray attended = normalised(
                name + ".attention.output.LayerNorm",
                linear(name + ".attention.output.dense", seen).addi(asking));
        NDArray inner = linear(name + ".intermediate.dense", attended);
        NDArray activated = inner.getNDArrayInternal().gelu();
        return normalised(
                name + ".output.LayerNorm",
                linear(name + ".output.dense", activated).addi(attended));
    }

    /** Texts × tokens × dimensions as texts × heads × tokens × dimensions of a head. */
    private static NDArray heads(NDArray states) {
        long[] shape = states.getShape().getShape();
        return states.reshape(shape[0], shape[1], HEADS, HEAD).transpose(0, 2, 1, 3);
    }

    private NDArray linear(String name, NDArray states) {
        return states.matMul(parameters.get(name + ".weight")).addi(parameters.get(name + ".bias"));
    }

    private NDArray normalised(String name, NDArray states) {
        NDList result = states.getNDArrayInternal()
                .layerNorm(
                        states,
                        new Shape(DIMENSIONS),
                        parameters.get(name + ".weight"),
                        parameters.get(name + ".bias"),
                        EPSILON);
        return result.singletonOrThrow();
    }
}
