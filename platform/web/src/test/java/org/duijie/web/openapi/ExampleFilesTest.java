package org.duijie.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleFilesTest {
    private final ExampleFiles files = new ExampleFiles();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "createThing | /201/draft | {'version': 1, 'title': '甲', 'team': {'lead': '示例甲'}}",
                "listThings | /200/page/items/0 | {'title': '丙', 'team': {'size': 2}, 'version': 1}",
            },
            quoteCharacter = '"')
    void whatIsLikeAnotherHasItsMembersAndItsOwn(String operationId, String place, String whole) throws Exception {
        assertThat(files.of(operationId).orElseThrow().at(place))
                .isEqualTo(new ObjectMapper().readTree(whole.replace('\'', '"')));
    }

    @Test
    void anOperationMayHaveNoExamples() {
        assertThat(files.of("dropThing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "likeItself, The example likeItself/200/other is like itself",
        "likeNothing, There is no example createThing/200/draft",
        "likeAList, There is no example createThing/request/list",
    })
    void aFaultOfAnExampleIsNamed(String operationId, String message) {
        assertThatThrownBy(() -> files.of(operationId)).hasMessageStartingWith(message);
    }
}
