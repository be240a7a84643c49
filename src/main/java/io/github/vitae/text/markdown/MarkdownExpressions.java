package io.github.vitae.text.markdown;

import io.github.vitae.model.value.Expressions;
import io.github.vitae.model.value.Expressions.Kind;
import io.github.vitae.model.value.Expressions.Value;
import io.github.vitae.text.source.ExpressionText;
import io.github.vitae.text.source.ExpressionText.Found;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Puts values in the place of expressions in Markdown and HTML. A value is text: in prose, what of it would be markup is written by
 * its number; within code, which shows everything as it is written, it stands as it is.
 */
public final class MarkdownExpressions {

    private MarkdownExpressions() {}

    /**
     * Fills a text. Places in it lead to where its author wrote them; those in a value, to its expression.
     *
     * @param source the text
     * @param from where it starts; what is before stays as it is
     * @param expressions what they stand for
     * @param left takes what stays as it is, and why
     */
    public static SourceText fill(SourceText source, int from, Expressions expressions, BiConsumer<Found, Kind> left) {
        String text = source.content();
        List<Found> all = ExpressionText.in(text);
        if (all.isEmpty()) {
            return source;
        }
        Deque<int[]> codes = CodePlaces.in(text, from);
        SourceAssembly assembly = new SourceAssembly();
        int done = 0;
        for (Found found : all) {
            if (found.start() < from) {
                continue;
            }
            while (!codes.isEmpty() && codes.peek()[1] <= found.start()) {
                codes.poll();
            }
            boolean code = !codes.isEmpty() && codes.peek()[0] <= found.start();
            assembly.take(source, done, found.start());
            done = found.end();
            if (found.escaped()) {
                assembly.take(source, found.start() + 1, found.end());
                continue;
            }
            Value value = expressions.of(found.name());
            // it would end the code that it stands in
            boolean ends = code && value.text().indexOf('`') >= 0;
            if (value.kind() != Kind.KNOWN || ends) {
                left.accept(found, ends ? Kind.UNKNOWN : value.kind());
                assembly.take(source, found.start(), found.end());
            } else {
                assembly.insert(code ? value.text() : ExpressionText.asMarkdown(value.text()), source, found.start());
            }
        }
        assembly.take(source, done, text.length());
        return assembly.toText(source.file());
    }
}
