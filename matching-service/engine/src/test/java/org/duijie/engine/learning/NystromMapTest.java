package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.engine.TestModels;
import org.duijie.engine.embedding.QuantisedVector;
import org.junit.jupiter.api.Test;

class NystromMapTest {
    private static final List<QuantisedVector> DEMANDS = texts("离心泵汽蚀余量不足", "番茄灰霉病频发", "真空泵油雾排放");
    private static final List<QuantisedVector> OUTCOMES = texts("叶片水力优化设计", "生防芽孢杆菌菌剂");
    private static final QuantisedVector DEMAND = texts("污水泵堵塞").getFirst();
    private static final QuantisedVector OUTCOME = texts("叶轮流道数值模拟").getFirst();

    @Test
    void productsOfCoordinatesAddUpToHowAlikeTextsAre() {
        Landmarks marks = new Landmarks(DEMANDS);
        NystromMap map = NystromMap.among(marks);

        for (QuantisedVector one : DEMANDS) {
            for (int i = 0; i < DEMANDS.size(); i++) {
                double product = Ridge.dot(coordinates(map, one), 0, coordinates(map, DEMANDS.get(i)));
                assertThat(product).isCloseTo(marks.kernel(one)[i], within(2e-3));
            }
        }
    }

    @Test
    void manyTextsHaveTheCoordinatesThatEachHasAlone() {
        NystromMap map = NystromMap.among(new Landmarks(DEMANDS));
        List<QuantisedVector> many = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            many.add(i % 7 == 0 ? OUTCOME : DEMAND);
        }

        double[][] told = map.coordinates(many);

        for (int i = 0; i < told.length; i++) {
            assertThat(told[i]).containsExactly(coordinates(map, many.get(i)), within(1e-9));
        }
    }

    @Test
    void theSameTextTwiceDoesNoHarm() {
        double[] coordinates = coordinates(NystromMap.among(new Landmarks(List.of(DEMAND, DEMAND, OUTCOME))), DEMAND);

        assertThat(Ridge.dot(coordinates, 0, coordinates)).isCloseTo(1, within(0.02));
    }

    /** With all coefficients different, so that none can be taken for another. */
    @Test
    void coefficientsOfLikenessesTellTheSameAsThoseOfCoordinates() {
        NystromMap demands = NystromMap.among(new Landmarks(DEMANDS));
        NystromMap outcomes = NystromMap.among(new Landmarks(OUTCOMES));
        double[] coefficients = {1, -2, 0.5, 3, -0.7, 4};

        float[][] products = NystromMap.ofLikenesses(coefficients, demands, outcomes);

        double byCoordinates = 0;
        double byLikenesses = 0;
        for (int i = 0; i < demands.count(); i++) {
            for (int j = 0; j < outcomes.count(); j++) {
                byCoordinates += coefficients[i * outcomes.count() + j]
                        * coordinates(demands, DEMAND)[i]
                        * coordinates(outcomes, OUTCOME)[j];
                byLikenesses += products[i][j]
                        * demands.marks().kernel(DEMAND)[i]
                        * outcomes.marks().kernel(OUTCOME)[j];
            }
        }
        assertThat(byLikenesses).isCloseTo(byCoordinates, within(1e-4));
    }

    private static double[] coordinates(NystromMap map, QuantisedVector text) {
        return map.coordinates(List.of(text))[0];
    }

    private static List<QuantisedVector> texts(String... titles) {
        return Stream.of(titles)
                .map(title -> TestModels.demand(title, "").embeddings().text())
                .toList();
    }
}
