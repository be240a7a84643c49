package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Liquid in a document, rendered as Jekyll does: variables, filters, conditions, loops, includes. What has no meaning
 * here is left out and told; nothing of it is ever printed.
 *
 * <p>What the author wrote between tags does not pass through the renderer: marks stand for it there, so that each word of
 * the result leads back to its place, through loops and includes.
 */
final class LiquidText {

    private static final Pattern MARKS =
            Pattern.compile(LiquidRenderer.MARK + "([0-9]{1,9})" + LiquidRenderer.MARK_END);
    private static final Pattern RAW_END = Pattern.compile("\\{%-?\\s*endraw\\s*-?%\\}");
    private static final Pattern HIGHLIGHT_END = Pattern.compile("\\{%-?\\s*endhighlight\\s*-?%\\}");
    private static final Pattern LOCAL =
            Pattern.compile("\\{%-?\\s*(?:assign|capture|for|tablerow|increment|decrement)\\s+(\\w+)");
    private static final Pattern INCLUDE =
            Pattern.compile("\\s*(include(?:_relative|_cached)?)\\s+([\\w./-]+)(.*)", Pattern.DOTALL);
    /** The include that themes have for a picture with its caption. */
    private static final Pattern FIGURE = Pattern.compile("figure(?:\\.(?:liquid|html))?");

    private static final Pattern PARAMETER = Pattern.compile("([\\w-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[\\w.\\[\\]-]+)");
    private static final Pattern PARAMETER_USE = Pattern.compile("\\binclude\\.([\\w-]+)");
    private static final Pattern FILTER = Pattern.compile("\\|\\s*(\\w+)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern CLOCK = Pattern.compile("[\"'](?:now|today)[\"']|\\bsite\\.time\\b");
    private static final Set<String> TAGS = Set.of(
            "assign",
            "if",
            "elsif",
            "else",
            "endif",
            "unless",
            "endunless",
            "case",
            "when",
            "endcase",
            "for",
            "endfor",
            "break",
            "continue",
            "capture",
            "endcapture",
            "cycle",
            "increment",
            "decrement",
            "tablerow",
            "endtablerow",
            "ifchanged",
            "endifchanged");
    private static final Set<String> OPENING =
            Set.of("if", "unless", "case", "for", "capture", "tablerow", "ifchanged");
    private static final Set<String> CLOSING =
            Set.of("endif", "endunless", "endcase", "endfor", "endcapture", "endtablerow", "endifchanged");
    private static final int DEEPEST = 100;
    private static final int DEEPEST_INCLUDE = 8;
    private static final int MOST_INCLUDES = 200;

    private final SourceText document;
    private final LiquidScope scope;
    private final Problems problems;
    private final Map<String, Object> variables;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> locals = new HashSet<>();
    private final StringBuilder template = new StringBuilder();
    private int includes;
    private int nesting;
    private int deepest;

    private LiquidText(SourceText document, LiquidScope scope, Problems problems) {
        this.document = document;
        this.scope = scope;
        this.problems = problems;
        this.variables = LiquidRenderer.withRoots(scope.variables());
    }

    /** Whether there is Liquid in a text. */
    static boolean isIn(SourceText source, int from) {
        return LiquidTag.next(source.content(), from).isPresent();
    }

    /**
     * Renders a document.
     *
     * @param document the text, hidden parts taken out
     * @param from where the document starts; the result starts there
     * @param problems takes what has no meaning
     */
    static SourceText render(SourceText document, int from, LiquidScope scope, Problems problems) {
        LiquidText liquid = new LiquidText(document, scope, problems);
        liquid.prepare(document, from, Map.of(), 0);
        Optional<String> rendered = liquid.deepest > DEEPEST
                ? Optional.empty()
                : LiquidRenderer.render(liquid.template.toString(), liquid.variables);
        if (rendered.isEmpty()) {
            problems.add(
                    Code.UNKNOWN_VARIABLE,
                    document.locate(from, 0),
                    "the Liquid of this page does not fit together; its tags are left out",
                    "see that each {% if %}, {% for %} and {% capture %} has its end");
        }
        return liquid.assemble(rendered.orElseGet(() -> liquid.marksAlone()));
    }

    private String marksAlone() {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            marks.append(mark(i));
        }
        return marks.toString();
    }

    private static String mark(int piece) {
        return LiquidRenderer.MARK + Integer.toString(piece) + LiquidRenderer.MARK_END;
    }

    private SourceText assemble(String rendered) {
        SourceAssembly assembly = new SourceAssembly();
        SourceText last = document;
        int lastAt = 0;
        int at = 0;
        Matcher mark = MARKS.matcher(rendered);
        while (mark.find()) {
            assembly.insert(withoutMarks(rendered.substring(at, mark.start())), last, lastAt);
            int number = Integer.parseInt(mark.group(1));
            if (number < pieces.size()) {
                Piece piece = pieces.get(number);
                assembly.take(piece.source, piece.from, piece.to);
                last = piece.source;
                lastAt = piece.to;
            }
            at = mark.end();
        }
        assembly.insert(withoutMarks(rendered.substring(at)), last, lastAt);
        return assembly.toText(document.file());
    }

    /** A filter that cuts a captured stretch may leave half a mark. */
    private static String withoutMarks(String rendered) {
        return rendered.replace(String.valueOf(LiquidRenderer.MARK), "")
                .replace(String.valueOf(LiquidRenderer.MARK_END), "");
    }

    /** Appends a text to the template: marks for what the author wrote, and the tags that have a meaning. */
    private void prepare(SourceText source, int from, Map<String, String> parameters, int depth) {
        String text = source.content();
        Matcher local = LOCAL.matcher(text);
        while (local.find()) {
            locals.add(local.group(1));
        }
        int at = from;
        boolean trim = false;
        for (Optional<LiquidTag> found = LiquidTag.next(text, at);
                found.isPresent();
                found = LiquidTag.next(text, at)) {
            LiquidTag tag = found.get();
            piece(source, at, tag.start(), trim, tag.trimBefore());
            trim = tag.trimAfter();
            at = tag.end();
            if (tag.output()) {
                output(source, tag, parameters);
            } else {
                at = tag(source, tag, parameters, depth);
            }
        }
        piece(source, at, text.length(), trim, false);
    }

    private void piece(SourceText source, int from, int to, boolean trimStart, boolean trimEnd) {
        String text = source.content();
        int start = from;
        int end = to;
        while (trimStart && start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (trimEnd && end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            template.append(mark(pieces.size()));
            pieces.add(new Piece(source, start, end));
        }
    }

    private void output(SourceText source, LiquidTag tag, Map<String, String> parameters) {
        String expression = substituted(tag.words(), parameters);
        Optional<String> unknown = meaningless(expression);
        if (unknown.isPresent()) {
            report(source, tag, "the variable ‘" + tag.written(source.content()) + "’ " + unknown.get());
        } else {
            template.append("{{").append(expression).append("}}");
        }
    }

    /** Appends a tag; answers where the text goes on. */
    private int tag(SourceText source, LiquidTag tag, Map<String, String> parameters, int depth) {
        String words = tag.words();
        String name = tag.name();
        nesting += OPENING.contains(name) ? 1 : CLOSING.contains(name) ? -1 : 0;
        deepest = Math.max(deepest, nesting);
        if (name.equals("raw")) {
            return verbatim(source, tag.end(), RAW_END, "");
        }
        if (name.equals("highlight")) {
            return verbatim(source, tag.end(), HIGHLIGHT_END, "\n\n```\n");
        }
        if (name.startsWith("include")) {
            include(source, tag, parameters, depth);
        } else if (name.equals("endraw") || name.equals("endhighlight")) {
            return tag.end();
        } else if (!TAGS.contains(name)) {
            report(source, tag, "the Liquid tag ‘" + tag.written(source.content()) + "’ has no meaning here");
        } else {
            String expression = substituted(words, parameters);
            Optional<String> unknown = name.equals("assign") ? filters(expression) : Optional.empty();
            if (unknown.isPresent()) {
                report(source, tag, "the Liquid tag ‘" + tag.written(source.content()) + "’ " + unknown.get());
            } else {
                template.append("{%").append(expression).append("%}");
            }
        }
        return tag.end();
    }

    private int verbatim(SourceText source, int from, Pattern closing, String fence) {
        Matcher end = closing.matcher(source.content());
        boolean closed = end.find(from);
        template.append(fence);
        piece(source, from, closed ? end.start() : source.content().length(), false, false);
        template.append(fence.isEmpty() ? "" : "\n```\n\n");
        return closed ? end.end() : source.content().length();
    }

    private void include(SourceText source, LiquidTag tag, Map<String, String> parameters, int depth) {
        Matcher include = INCLUDE.matcher(substituted(tag.words(), parameters));
        if (!include.matches()) {
            report(source, tag, "the Liquid tag ‘" + tag.written(source.content()) + "’ names no file");
            return;
        }
        String name = include.group(2);
        if (name.equals("base_path")) {
            return;
        }
        Map<String, String> given = new java.util.HashMap<>();
        Matcher parameter = PARAMETER.matcher(include.group(3));
        while (parameter.find()) {
            given.put(parameter.group(1), parameter.group(2));
        }
        Optional<String> figure = FIGURE.matcher(name).matches() ? Figures.html(unquoted(given)) : Optional.empty();
        if (figure.isPresent()) {
            SourceAssembly picture = new SourceAssembly();
            picture.insert(figure.get(), source, tag.start());
            prepare(picture.toText(source.file()), 0, Map.of(), depth + 1);
            return;
        }
        boolean bounded = depth < DEEPEST_INCLUDE && includes++ < MOST_INCLUDES;
        Optional<SourceText> found =
                bounded ? scope.include(name, include.group(1).equals("include_relative")) : Optional.empty();
        if (found.isEmpty()) {
            report(
                    source,
                    tag,
                    "‘" + tag.written(source.content()) + "’ "
                            + (bounded ? "names a file that is not here" : "goes too deep"));
            return;
        }
        SourceText text = JekyllVariables.resolve(HiddenText.blank(found.get(), 0, problems), 0);
        prepare(text, 0, given, depth + 1);
    }

    /** The parameters that are words, not names of variables. */
    private static Map<String, String> unquoted(Map<String, String> given) {
        Map<String, String> words = new java.util.HashMap<>();
        given.forEach((name, value) -> {
            if (value.startsWith("\"") || value.startsWith("'")) {
                words.put(name, value.substring(1, value.length() - 1));
            }
        });
        return words;
    }

    private static String substituted(String expression, Map<String, String> parameters) {
        return PARAMETER_USE
                .matcher(expression)
                .replaceAll(use -> Matcher.quoteReplacement(parameters.getOrDefault(use.group(1), "nil")));
    }

    /** Why an expression has no meaning here, as the end of a sentence; nothing if it has one. */
    private Optional<String> meaningless(String expression) {
        Optional<String> filters = filters(expression);
        if (filters.isPresent()) {
            return filters;
        }
        String value = expression.split("\\|", 2)[0].strip();
        boolean literal = value.isEmpty() || "\"'0123456789-(".indexOf(value.charAt(0)) >= 0;
        boolean defaulted = expression.contains("default:");
        if (literal || defaulted || value.equals("nil")) {
            return Optional.empty();
        }
        String root = value.split("[.\\[ ]", 2)[0];
        if (locals.contains(root) || Set.of("forloop", "tablerowloop").contains(root)) {
            return Optional.empty();
        }
        Object found = variables;
        for (String key : value.split("\\.")) {
            if (!(found instanceof Map<?, ?> map)) {
                return Optional.empty();
            }
            found = map.get(key.split("\\[", 2)[0]);
            if (found == null) {
                return Optional.of("has no value here");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> filters(String expression) {
        if (CLOCK.matcher(expression).find()) {
            return Optional.of("asks for today's date, which no page has");
        }
        Matcher filter = FILTER.matcher(QUOTED.matcher(expression).replaceAll("\"\""));
        while (filter.find()) {
            if (!LiquidRenderer.knowsFilter(filter.group(1))) {
                return Optional.of("has a filter ‘" + filter.group(1) + "’ that is not known here");
            }
        }
        return Optional.empty();
    }

    private void report(SourceText source, LiquidTag tag, String message) {
        problems.add(
                Code.UNKNOWN_VARIABLE,
                source.locate(tag.start(), tag.end() - tag.start()),
                message + "; it is left out",
                "write out what it should say");
    }

    /** A stretch of what an author wrote. */
    private record Piece(SourceText source, int from, int to) {}
}
