package org.duijie.web.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.Value;

/** Javadoc as Markdown on one line: code in backticks, links by their words alone. */
final class MarkdownFormatter {

    String format(Comment comment) {
        StringBuilder text = new StringBuilder();
        if (comment != null) {
            comment.visit(new Writer(text));
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private record Writer(StringBuilder text) implements CommentVisitor {
        @Override
        public void commentText(String words) {
            text.append(words.replaceAll("</?[a-zA-Z][^>]*>", ""));
        }

        @Override
        public void inlineLink(Link link) {
            String label = link.getLabel();
            text.append(label.replaceFirst("^#", "").replaceAll("^(?:[a-z]\\w*\\.)+", ""));
        }

        @Override
        public void inlineTag(String name, String value) {
            text.append(name.equals("code") ? "`" + value.strip() + "`" : value);
        }

        @Override
        public void inlineValue(Value value) {
            text.append(value.getReferencedMemberName());
        }
    }
}
