package io.github.vitae.text.template;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.hidden.HiddenText;
import io.github.vitae.text.liquid.LiquidStructure;
import io.github.vitae.text.liquid.LiquidTag;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
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
public final class LiquidText {

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
    private static final int DEEPEST = 100;
    private static final int DEEPEST_INCLUDE = 8;
    private static final int MOST_INCLUDES = 200;
    private static final int MOST_TAGS = 20_000;

    /** Among how many tags that which cannot be read is looked for. */
    private static final int MOST_TRIED = 2000;

    /** What Liquid makes of a page may be so many times as long as the page, and so many characters more. */
    private static final int GROWTH = 4;

    private static final int MOST_ADDED = 1 << 20;

    private final SourceText document;
    private final LiquidScope scope;
    private final Problems problems;
    private final Map<String, Object> variables;
    private final List<Piece> pieces = new ArrayList<>();
    private final LiquidMeaning meaning;
    private final StringBuilder template = new StringBuilder();
    /** The tags that went into the template. */
    private final List<LiquidTag.Written> tags = new ArrayList<>();

    private Optional<Location> beyondAt = Optional.empty();
    private final LiquidStructure structure = new LiquidStructure();
    private int includes;
    private boolean beyond;

    private LiquidText(SourceText document, LiquidScope scope, Problems problems) {
        this.document = document;
        this.scope = scope;
        this.problems = problems;
        this.variables = LiquidRenderer.withRoots(scope.variables());
        this.meaning = new LiquidMeaning(variables);
    }

    /** Whether there is Liquid in a text, or what is meant to be. */
    public static boolean isIn(SourceText source, int from) {
        return source.content().indexOf('{', from) >= 0
                && (LiquidTag.next(source.content(), from).isPresent()
                        || LiquidStructure.MALFORMED.matcher(source.content()).find(from));
    }

    /**
     * Renders a document.
     *
     * @param document the text, hidden parts taken out
     * @param from where the document starts; the result starts there
     * @param problems takes what has no meaning
     */
    public static SourceText render(SourceText document, int from, LiquidScope scope, Problems problems) {
        LiquidText liquid = new LiquidText(document, scope, problems);
        int outer = liquid.structure.enter();
        liquid.prepare(document, from, Map.of(), 0);
        liquid.structure.leave(outer);
        return liquid.structure.misfit().isEmpty() && !liquid.beyond ? liquid.rendered(from) : liquid.failed(from);
    }

    private SourceText rendered(int from) {
        LiquidRenderer.Rendered rendered = LiquidRenderer.render(template.toString(), variables);
        Optional<SourceText> text = rendered.text().flatMap(this::assemble);
        if (text.isPresent()) {
            return text.get();
        }
        if (rendered.beyond() || rendered.text().isPresent()) {
            beyond = true;
        } else {
            LiquidTag.Written tag = tags.stream()
                    .limit(MOST_TRIED)
                    .filter(written -> !LiquidRenderer.reads(written.alone()))
                    .findFirst()
                    .orElseGet(() -> new LiquidTag.Written("", document.locate(from, 0)));
            structure.misfit(
                    tag.location(), "this tag of Liquid cannot be read", "write it as Liquid has it, or take it out");
        }
        return failed(from);
    }

    /**
     * What is published where the tags do not fit together, or ask for too much: text that stands under no condition, in no
     * loop and in nothing that is captured. Which branch was meant nobody can tell.
     */
    private SourceText failed(int from) {
        Optional<LiquidStructure.Misfit> misfit = structure.misfit();
        misfit.ifPresent(found -> problems.add(
                Code.BROKEN_LIQUID,
                found.location(),
                found.message() + "; nothing of this page that stands under a condition is published",
                found.fix()));
        if (misfit.isEmpty()) {
            problems.add(
                    Code.BEYOND_BOUNDS,
                    beyondAt.orElseGet(() -> document.locate(from, 0)),
                    "the Liquid of this page takes more steps, or makes longer texts, than a page can hold; nothing of it that"
                            + " stands under a condition or in a loop is published",
                    "let its loops end sooner, and its includes include less");
        }
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).outside && structure.isCertain(i)) {
                marks.append(mark(i));
            }
        }
        return assemble(marks.toString()).orElseGet(() -> new SourceAssembly().toText(document.file()));
    }

    private static String mark(int piece) {
        return LiquidRenderer.MARK + Integer.toString(piece) + LiquidRenderer.MARK_END;
    }

    /** The result, words for marks; nothing if it is longer than a page can hold. */
    private Optional<SourceText> assemble(String rendered) {
        SourceAssembly assembly = new SourceAssembly();
        SourceText last = document;
        int lastAt = 0;
        int at = 0;
        long length = rendered.length();
        long longest = GROWTH * (long) document.content().length() + MOST_ADDED;
        Matcher mark = MARKS.matcher(rendered);
        while (mark.find()) {
            assembly.insert(withoutMarks(rendered.substring(at, mark.start())), last, lastAt);
            int number = Integer.parseInt(mark.group(1));
            if (number < pieces.size()) {
                Piece piece = pieces.get(number);
                length += piece.to - piece.from;
                if (length > longest) {
                    return Optional.empty();
                }
                assembly.take(piece.source, piece.from, piece.to);
                last = piece.source;
                lastAt = piece.to;
            }
            at = mark.end();
        }
        assembly.insert(withoutMarks(rendered.substring(at)), last, lastAt);
        return Optional.of(assembly.toText(document.file()));
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
            meaning.define(local.group(1));
        }
        int at = from;
        boolean trim = false;
        for (Optional<LiquidTag> found = LiquidTag.next(text, at);
                found.isPresent();
                found = LiquidTag.next(text, at)) {
            LiquidTag tag = found.get();
            stretch(source, at, tag.start(), trim, tag.trimBefore());
            trim = tag.trimAfter();
            at = tag.end();
            if (tag.output()) {
                output(source, tag, parameters);
            } else {
                at = tag(source, tag, parameters, depth);
            }
        }
        stretch(source, at, text.length(), trim, false);
    }

    /** Adds the text between two tags, in which something may look like a tag. */
    private void stretch(SourceText source, int from, int to, boolean trimStart, boolean trimEnd) {
        Matcher malformed = LiquidStructure.MALFORMED.matcher(source.content()).region(from, to);
        if (!malformed.find()) {
            piece(source, from, to, trimStart, trimEnd);
            return;
        }
        piece(source, from, malformed.start(), trimStart, false);
        structure.malformed(
                malformed.group().replaceFirst("[^a-z]*", ""),
                source.locate(malformed.start(), malformed.end() - malformed.start()),
                pieces.size());
        piece(source, malformed.start(), to, false, trimEnd);
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
            pieces.add(new Piece(source, start, end, structure.isOutside()));
        }
    }

    private void output(SourceText source, LiquidTag tag, Map<String, String> parameters) {
        if (LiquidStructure.isBlockWord(tag.name())) {
            structure.malformed(tag.name(), place(source, tag), pieces.size());
            return;
        }
        String expression = substituted(tag.words(), parameters);
        Optional<String> unknown = meaning.ofOutput(expression);
        if (unknown.isPresent()) {
            report(source, tag, "the variable ‘" + tag.shown() + "’ " + unknown.get());
        } else {
            append("{{" + expression + "}}", "", place(source, tag));
        }
    }

    private static Location place(SourceText source, LiquidTag tag) {
        return source.locate(tag.start(), tag.end() - tag.start());
    }

    private void append(String tag, String end, Location location) {
        template.append(tag);
        tags.add(new LiquidTag.Written(tag + end, location));
        exceed(tags.size() > MOST_TAGS || structure.depth() > DEEPEST, location);
    }

    private void exceed(boolean exceeded, Location location) {
        if (exceeded && !beyond) {
            beyond = true;
            beyondAt = Optional.of(location);
        }
    }

    /** Appends a tag; answers where the text goes on. */
    private int tag(SourceText source, LiquidTag tag, Map<String, String> parameters, int depth) {
        String name = tag.name();
        Location location = place(source, tag);
        if (name.equals("raw")) {
            return verbatim(source, tag, RAW_END, "");
        }
        if (name.equals("highlight")) {
            return verbatim(source, tag, HIGHLIGHT_END, "\n\n```\n");
        }
        if (name.startsWith("include")) {
            include(source, tag, parameters, depth);
        } else if (!TAGS.contains(name)) {
            if (!structure.unknown(name, location, pieces.size())) {
                report(source, tag, "the Liquid tag ‘" + tag.shown() + "’ has no meaning here");
            }
        } else {
            String expression = substituted(tag.words(), parameters);
            structure.take(name, expression.strip().substring(name.length()).strip(), location, pieces.size());
            Optional<String> unknown = name.equals("assign") ? LiquidMeaning.filters(expression) : Optional.empty();
            if (unknown.isPresent()) {
                report(source, tag, "the Liquid tag ‘" + tag.shown() + "’ " + unknown.get());
            } else {
                append("{%" + expression + "%}", LiquidStructure.endOf(name), location);
            }
        }
        return tag.end();
    }

    /** Adds what stands between a tag and its end as it is. */
    private int verbatim(SourceText source, LiquidTag tag, Pattern closing, String fence) {
        Matcher end = closing.matcher(source.content());
        boolean closed = end.find(tag.end());
        if (!closed) {
            structure.misfit(
                    place(source, tag),
                    "{% " + tag.name() + " %} is opened here and never closed",
                    "write {% end" + tag.name() + " %} where it should end");
        }
        template.append(fence);
        piece(source, tag.end(), closed ? end.start() : source.content().length(), false, false);
        template.append(fence.isEmpty() ? "" : "\n```\n\n");
        return closed ? end.end() : source.content().length();
    }

    private void include(SourceText source, LiquidTag tag, Map<String, String> parameters, int depth) {
        Matcher include = INCLUDE.matcher(substituted(tag.words(), parameters));
        if (!include.matches()) {
            report(source, tag, "the Liquid tag ‘" + tag.shown() + "’ names no file");
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
        exceed(depth >= DEEPEST_INCLUDE || includes++ >= MOST_INCLUDES, place(source, tag));
        if (beyond) {
            return;
        }
        Optional<SourceText> found = scope.include(name, include.group(1).equals("include_relative"));
        if (found.isEmpty()) {
            report(source, tag, "‘" + tag.shown() + "’ names a file that is not here");
            return;
        }
        SourceText text = JekyllVariables.resolve(HiddenText.blank(found.get(), 0, problems), 0);
        int outer = structure.enter();
        prepare(text, 0, given, depth + 1);
        structure.leave(outer);
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

    private void report(SourceText source, LiquidTag tag, String message) {
        problems.add(
                Code.UNKNOWN_VARIABLE,
                place(source, tag),
                message + "; it is left out",
                "write out what it should say");
    }

    /** A stretch of what an author wrote, and whether it stands under no condition. */
    private record Piece(SourceText source, int from, int to, boolean outside) {}
}
