package org.duijie.training.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Weights as arrays of PyTorch, by the names of their layers. They live as long as the manager they were made with. */
public final class Parameters {
    /** Embeddings stay as they are: words that the corpus lacks would be left behind by those that it has. */
    private static final String TRAINED = "encoder.";

    private final Map<String, NDArray> arrays;

    private Parameters(Map<String, NDArray> arrays) {
        this.arrays = arrays;
    }

    public static Parameters of(Weights weights, NDManager manager) {
        Map<String, NDArray> arrays = new LinkedHashMap<>();
        weights.tensors()
                .forEach(
                        (name, tensor) -> arrays.put(name, manager.create(tensor.values(), new Shape(tensor.shape()))));
        return new Parameters(arrays);
    }

    /** What training changes. */
    public Set<String> trained() {
        return arrays.keySet().stream().filter(name -> name.startsWith(TRAINED)).collect(Collectors.toSet());
    }

    public NDArray get(String name) {
        return arrays.get(name);
    }

    /**
     * The same values for one step, of which those that are trained gather gradients. They end with the manager, and the gradients with
     * them: gradients of arrays that live on stay in memory and are added to.
     */
    public Parameters forStep(NDManager step) {
        return changed((name, array) -> {
            if (!name.startsWith(TRAINED)) {
                return array;
            }
            NDArray copy = array.duplicate();
            copy.attach(step);
            copy.setRequiresGradient(true);
            return copy;
        });
    }

    private Parameters changed(BiFunction<String, NDArray, NDArray> change) {
        Map<String, NDArray> changed = new LinkedHashMap<>();
        arrays.forEach((name, array) -> changed.put(name, change.apply(name, array)));
        return new Parameters(changed);
    }

    /** Their values now. */
    public Weights weights() {
        Map<String, Weights.Tensor> tensors = new LinkedHashMap<>();
        arrays.forEach((name, array) -> tensors.put(
                name, new Weights.Tensor(array.toFloatArray(), array.getShape().getShape())));
        return new Weights(tensors);
    }
}
