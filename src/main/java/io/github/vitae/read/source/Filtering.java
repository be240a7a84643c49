package io.github.vitae.read.source;

import io.github.vitae.model.value.Expressions;
import io.github.vitae.model.value.Expressions.Kind;
import io.github.vitae.model.value.Expressions.Value;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.ExpressionValues;
import io.github.vitae.text.hidden.QuotableText;
import io.github.vitae.text.markdown.MarkdownExpressions;
import io.github.vitae.text.source.ExpressionText;
import io.github.vitae.text.source.ExpressionText.Found;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts values in the place of expressions in an author's files, and tells of those that have none. What is hidden is filled, too, and
 * nothing of it is told.
 */
final class Filtering {

    private final Expressions expressions;
    private final Problems problems;

    Filtering(Expressions expressions, Problems problems) {
        this.expressions = expressions;
        this.problems = problems;
    }

    /** Data before anybody asks what of it is hidden: a flag may be an expression. */
    DataValue data(DataValue data) {
        return expressions.isOn() ? ExpressionValues.fill(data, expressions) : data;
    }

    /** Front matter before anybody asks what of it is hidden. */
    DataValue.Mapping front(DataValue.Mapping front) {
        return expressions.isOn() ? ExpressionValues.fill(front, expressions) : front;
    }

    /** Data that readers may see: what stayed an expression is told. */
    DataValue shown(DataValue data) {
        if (expressions.isOn()) {
            ExpressionValues.each(
                    data,
                    scalar -> scalar.expressions().forEach(stretch -> {
                        if (stretch.kind() != Kind.KNOWN) {
                            String written = scalar.value().substring(stretch.start(), stretch.end());
                            tell(written, stretch.kind(), scalar.locate(stretch.start(), written.length()));
                        }
                    }));
        }
        return data;
    }

    /** A document that readers may see, in Markdown or HTML, from behind its front matter on. */
    SourceText document(SourceText source, int from) {
        if (!expressions.isOn()) {
            return source;
        }
        Map<Found, Kind> left = new LinkedHashMap<>();
        SourceText filled = MarkdownExpressions.fill(source, from, expressions, left::put);
        String quotable = left.isEmpty() ? "" : QuotableText.of(source).content();
        left.forEach((found, kind) -> {
            if (quotable.charAt(found.start()) == '$') {
                tell(found.written(), kind, source.locate(found.start(), found.end() - found.start()));
            }
        });
        return filled;
    }

    /** A bibliography. Whether an entry is hidden is known later: what is told of it quotes nothing. */
    SourceText bibliography(SourceText source) {
        if (!expressions.isOn()) {
            return source;
        }
        SourceAssembly assembly = new SourceAssembly();
        int done = 0;
        for (Found found : ExpressionText.in(source.content())) {
            assembly.take(source, done, found.start());
            done = found.end();
            Value value = found.escaped() ? new Value(Kind.UNKNOWN, "") : expressions.of(found.name());
            if (value.kind() == Kind.KNOWN) {
                assembly.insert(ExpressionText.asLatex(value.text()), source, found.start());
                continue;
            }
            assembly.take(source, found.start() + (found.escaped() ? 1 : 0), found.end());
            if (!found.escaped()) {
                tell("an expression", value.kind(), source.locate(found.start(), found.end() - found.start()));
            }
        }
        if (done == 0) {
            return source;
        }
        assembly.take(source, done, source.content().length());
        return assembly.toText(source.file());
    }

    private void tell(String written, Kind kind, Location place) {
        String quoted = written.startsWith("$") ? "‘" + written + "’" : written;
        if (kind == Kind.PRIVATE) {
            problems.addRepeated(
                    Code.PRIVATE_EXPRESSION,
                    place,
                    quoted + " may hold what is not for readers; it stays as it is written",
                    "take it out, or write what is to be read");
        } else {
            problems.addRepeated(
                    Code.UNKNOWN_EXPRESSION,
                    place,
                    quoted + " has no value that can stand here; it stays as it is written",
                    "name a property of the project; what is no expression is written with a backslash: \\${name}");
        }
    }
}
