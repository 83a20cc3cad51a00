package org.duijie.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentElement;
import com.github.therapi.runtimejavadoc.CommentText;
import com.github.therapi.runtimejavadoc.InlineLink;
import com.github.therapi.runtimejavadoc.InlineTag;
import com.github.therapi.runtimejavadoc.Link;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownFormatterTest {

    static Stream<Arguments> comments() {
        return Stream.of(
                Arguments.of("A page of records.", List.of(new CommentText(" A page\n of   records. "))),
                Arguments.of("first second", List.of(new CommentText("<p>first</p>\n<ul>second</ul>"))),
                Arguments.of("a < b", List.of(new CommentText("a < b"))),
                Arguments.of("`NEWEST` first", List.of(new InlineTag("code", " NEWEST "), new CommentText(" first"))),
                Arguments.of("a < b", List.of(new InlineTag("literal", "a < b"))),
                Arguments.of("the page", List.of(new InlineLink(link("the page")))),
                Arguments.of("page", List.of(new InlineLink(link("#page")))),
                Arguments.of("Cursor", List.of(new InlineLink(link("org.duijie.records.queries.Cursor")))));
    }

    @ParameterizedTest
    @MethodSource("comments")
    void aCommentIsOneLineOfMarkdown(String markdown, List<CommentElement> comment) {
        assertThat(new MarkdownFormatter().format(new Comment(comment))).isEqualTo(markdown);
    }

    @Test
    void whatHasNoCommentIsEmpty() {
        assertThat(new MarkdownFormatter().format(null)).isEmpty();
    }

    private static Link link(String label) {
        return new Link(label, "", "", List.of());
    }
}
