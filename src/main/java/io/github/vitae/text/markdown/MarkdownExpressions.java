package io.github.vitae.text.markdown;

import io.github.vitae.model.value.Expressions;
import io.github.vitae.model.value.Expressions.Kind;
import io.github.vitae.model.value.Expressions.Value;
import io.github.vitae.text.source.ExpressionText;
import io.github.vitae.text.source.ExpressionText.Found;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

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
        Indented indented = new Indented(text, from);
        SourceAssembly assembly = new SourceAssembly();
        int done = 0;
        for (Found found : all) {
            if (found.start() < from) {
                continue;
            }
            while (!codes.isEmpty() && codes.peek()[1] <= found.start()) {
                codes.poll();
            }
            boolean fenced = !codes.isEmpty() && codes.peek()[0] <= found.start();
            assembly.take(source, done, found.start());
            done = found.end();
            if (found.escaped()) {
                assembly.take(source, found.start() + 1, found.end());
                continue;
            }
            Value value = expressions.of(found.name());
            boolean code = fenced || indented.holds(found.start());
            // it would end the code that it stands in
            boolean ends = (fenced && value.text().indexOf('`') >= 0)
                    || (code && value.text().indexOf('\n') >= 0);
            if (value.kind() != Kind.KNOWN || ends) {
                left.accept(found, ends ? Kind.UNKNOWN : value.kind());
                assembly.take(source, found.start(), found.end());
            } else {
                assembly.insert(
                        code ? ExpressionText.asCode(value.text()) : ExpressionText.asMarkdown(value.text()),
                        source,
                        found.start());
            }
        }
        assembly.take(source, done, text.length());
        return assembly.toText(source.file());
    }

    /** Code that is indented (CommonMark 0.31, 4.4), in lists too; found by the parser, and only where something is indented that far. */
    private static final class Indented {

        /** What stands before code on its line: blanks, and marks of lists and quotations. */
        private static final String MARKS = " \t>*+-.)0123456789";

        private static final int FARTHEST = 200;

        private final String text;
        private final int from;
        private final BitSet codeLines = new BitSet();
        private boolean parsed;

        private int line;
        private int lineEnd;
        private boolean mayBeCode;

        Indented(String text, int from) {
            this.text = text;
            this.from = from;
            this.lineEnd = from - 1;
            this.line = -1;
            next();
        }

        /** Whether a place is in such code; places are asked for in order. */
        boolean holds(int at) {
            while (lineEnd < at) {
                next();
            }
            if (mayBeCode && !parsed) {
                parse();
            }
            return mayBeCode && codeLines.get(line);
        }

        private void next() {
            int start = lineEnd + 1;
            int found = text.indexOf('\n', start);
            lineEnd = found < 0 ? text.length() : found;
            line++;
            int end = start;
            while (end < lineEnd && end < start + FARTHEST && MARKS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            String before = text.substring(start, end);
            mayBeCode = before.contains("    ") || before.indexOf('\t') >= 0;
        }

        private void parse() {
            parsed = true;
            Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build()
                    .parse(text.substring(from))
                    .accept(new AbstractVisitor() {
                        @Override
                        public void visit(IndentedCodeBlock code) {
                            code.getSourceSpans().forEach(span -> codeLines.set(span.getLineIndex()));
                        }
                    });
        }
    }
}
