package org.duijie.training.model;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duijie.engine.embedding.ModelTokens;
import org.duijie.engine.embedding.Vectors;

/** Vectors of whole texts as the engine makes them, in floats: a long text's is the mean of its windows'. */
public final class TextVectors {
    /** Tokens that are computed at once, about. */
    private static final int AT_ONCE = 4096;

    private final Parameters parameters;
    private final NDManager manager;
    private final ModelTokens tokens;

    public TextVectors(Parameters parameters, NDManager manager, ModelTokens tokens) {
        this.parameters = parameters;
        this.manager = manager;
        this.tokens = tokens;
    }

    private record Window(String text, int[] ids) {}

    /** By text. */
    public Map<String, float[]> of(Collection<String> texts) {
        List<Window> windows = new ArrayList<>();
        texts.stream().distinct().forEach(text -> tokens.of(text).forEach(ids -> windows.add(new Window(text, ids))));
        windows.sort(Comparator.comparingInt(window -> window.ids.length));
        Map<String, float[]> sums = new HashMap<>();
        int from = 0;
        while (from < windows.size()) {
            int to = from + 1;
            while (to < windows.size() && (to + 1 - from) * windows.get(to).ids.length <= AT_ONCE) {
                to++;
            }
            add(windows.subList(from, to), sums);
            from = to;
        }
        Map<String, float[]> vectors = new LinkedHashMap<>();
        texts.forEach(
                text -> vectors.put(text, Vectors.normalised(sums.getOrDefault(text, new float[Encoder.DIMENSIONS]))));
        return vectors;
    }

    private void add(List<Window> windows, Map<String, float[]> sums) {
        try (NDManager scope = manager.newSubManager()) {
            float[] vectors = new Encoder(parameters, scope)
                    .vectors(windows.stream().map(Window::ids).toList())
                    .toFloatArray();
            for (int row = 0; row < windows.size(); row++) {
                float[] sum = sums.computeIfAbsent(windows.get(row).text, text -> new float[Encoder.DIMENSIONS]);
                int weight = windows.get(row).ids.length - ModelTokens.MARKS;
                for (int i = 0; i < Encoder.DIMENSIONS; i++) {
                    sum[i] += weight * vectors[row * Encoder.DIMENSIONS + i];
                }
            }
        }
    }
}
