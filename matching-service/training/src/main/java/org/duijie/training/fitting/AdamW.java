package org.duijie.training.fitting;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.HashMap;
import java.util.Map;
import org.duijie.training.model.Parameters;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019). All that is computed on the way begins with the gradient, so it
 * ends with the step: what began with moments or weights would stay in memory.
 */
final class AdamW {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final Parameters weights;
    private final Map<String, NDArray> means = new HashMap<>();
    private final Map<String, NDArray> squares = new HashMap<>();
    private final double weightDecay;
    private final double clip;
    private int steps;

    /**
     * @param manager keeps the moments
     */
    AdamW(Parameters weights, NDManager manager, double weightDecay, double clip) {
        this.weights = weights;
        this.weightDecay = weightDecay;
        this.clip = clip;
        for (String name : weights.trained()) {
            means.put(name, manager.zeros(weights.get(name).getShape()));
            squares.put(name, manager.zeros(weights.get(name).getShape()));
        }
    }

    /**
     * Moves the weights against the gradients of a step's copies.
     *
     * @return false where a gradient is not finite; then nothing is moved
     */
    boolean step(Parameters copies, double learningRate) {
        Map<String, NDArray> gradients = new HashMap<>();
        double squared = 0;
        for (String name : weights.trained()) {
            NDArray gradient = copies.get(name).getGradient();
            gradients.put(name, gradient);
            squared += gradient.mul(gradient).sum().getFloat();
        }
        if (!Double.isFinite(squared)) {
            return false;
        }
        steps++;
        float scale = (float) Math.min(1, clip / Math.sqrt(Math.max(squared, Float.MIN_VALUE)));
        gradients.forEach((name, gradient) -> move(name, gradient.mul(scale), learningRate));
        return true;
    }

    private void move(String name, NDArray gradient, double learningRate) {
        NDArray mean = means.get(name).muli(FIRST).addi(gradient.mul(1 - FIRST));
        NDArray square =
                squares.get(name).muli(SECOND).addi(gradient.mul(gradient).mul(1 - SECOND));
        float ofMean = (float) (learningRate / (1 - Math.pow(FIRST, steps)));
        float ofSquare = (float) (1 / (1 - Math.pow(SECOND, steps)));
        NDArray deviation =
                gradient.zerosLike().addi(square).muli(ofSquare).sqrt().addi(EPSILON);
        NDArray change = gradient.zerosLike().addi(mean).muli(ofMean).divi(deviation);
        NDArray weight = weights.get(name);
        if (weight.getShape().dimension() > 1) {
            weight.muli((float) (1 - learningRate * weightDecay));
        }
        weight.subi(change);
    }
}
