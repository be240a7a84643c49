package io.github.vitae.text.template;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.hidden.HiddenText;
import io.github.vitae.text.liquid.LiquidStructure;
import io.github.vitae.text.liquid.LiquidTag;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
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

    private static final Pattern HUGO_COMMENT =
            Pattern.compile("[\\s" + SourceText.FILLER + "-]*+[<%]?[\\s" + SourceText.FILLER + "-]*+/\\*");
    private static final Pattern RAW_END = Pattern.compile("\\{%-?\\s*endraw\\s*-?%\\}");
    private static final Pattern HIGHLIGHT_END = Pattern.compile("\\{%-?\\s*endhighlight\\s*-?%\\}");
    /** A filter, the last one, that makes paragraphs of a text, or what a document says, which has them. */
    private static final Pattern MARKDOWN = Pattern.compile("\\|\\s*+markdownify\\s*+$|^[^|]*\\.content\\s*+$");

    /** What a page defines. Its name may have hyphens, and stand in quotation marks. */
    private static final Pattern LOCAL = Pattern.compile(
            "\\{%-?\\s*+(?:assign|capture|for|tablerow|increment|decrement)\\s++[\"']?+(\\w++(?:-++\\w++)*+)");

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

    private final SourceText document;
    private final LiquidScope scope;
    private final Problems problems;
    private final Map<String, Object> variables;
    private final WrittenPieces pieces;
    private final LiquidMeaning meaning;
    private final PluginTags themes;
    private final StringBuilder template = new StringBuilder();
    /** The tags that went into the template. */
    private final List<LiquidTag.Written> tags = new ArrayList<>();

    /** What has no meaning, by the number of the mark that stands in its place. */
    private final Map<Integer, Problem> watched = new LinkedHashMap<>();

    private Optional<Location> beyondAt = Optional.empty();
    private final LiquidStructure structure = new LiquidStructure();
    private int includes;
    private boolean beyond;

    private LiquidText(SourceText document, LiquidScope scope, Problems problems) {
        this.document = document;
        this.pieces = new WrittenPieces(document);
        this.scope = scope;
        this.problems = problems;
        this.variables = LiquidRenderer.withRoots(scope.variables());
        this.meaning = new LiquidMeaning(variables);
        this.themes = new PluginTags(scope);
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
        LiquidRenderer.Rendered rendered = LiquidRenderer.render(template.toString(), variables, scope.isHtml());
        Optional<SourceText> text = rendered.text().flatMap(pieces::assemble);
        if (text.isPresent()) {
            pieces.withholdMissing(rendered.text().orElse(""), problems);
            // what stands in a branch that is not taken is asked for by nobody
            BitSet shown = WrittenPieces.in(rendered.text().orElse(""));
            watched.forEach((mark, problem) -> {
                if (shown.get(mark)) {
                    problems.add(problem);
                }
            });
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
        watched.values().forEach(problems::add);
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
        String published = pieces.outside(structure::isCertain);
        pieces.withholdMissing(published, problems);
        return pieces.assemble(published).orElseGet(() -> new SourceAssembly().toText(document.file()));
    }

    /** Appends a text to the template: marks for what the author wrote, and the tags that have a meaning. */
    private void prepare(SourceText source, int from, Map<String, String> parameters, int depth) {
        String text = source.content();
        Matcher local = LOCAL.matcher(text);
        while (local.find()) {
            meaning.define(local.group(1));
        }
        ListedLoops listed = scope.listsElsewhere() ? ListedLoops.of(text, from) : ListedLoops.NONE;
        int at = from;
        boolean trim = false;
        for (Optional<LiquidTag> found = LiquidTag.next(text, at);
                found.isPresent();
                found = LiquidTag.next(text, at)) {
            LiquidTag tag = found.get();
            stretch(source, at, tag.start(), trim, tag.trimBefore());
            trim = tag.trimAfter();
            at = listed.end(tag.start()).orElse(tag.end());
            if (at > tag.end()) {
                trim = false;
            } else if (tag.output()) {
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
        template.append(pieces.add(source, from, to, trimStart, trimEnd, structure.isOutside()));
    }

    private void output(SourceText source, LiquidTag tag, Map<String, String> parameters) {
        if (LiquidStructure.isBlockWord(tag.name())) {
            structure.malformed(tag.name(), place(source, tag), pieces.size());
            return;
        }
        if (HUGO_COMMENT.matcher(tag.words()).lookingAt()) {
            // a comment of Hugo's in code, where it may be what is to be shown
            source.withhold(tag.start(), tag.end() - 1, problems);
            problems.add(
                    Code.HIDDEN_TEXT,
                    place(source, tag),
                    "to Hugo this is a comment, in code too; it is not published",
                    "write it between {% raw %} and {% endraw %} if it is to be read");
            return;
        }
        String expression = LiquidInclude.substituted(tag.words(), parameters);
        Optional<String> unknown = meaning.ofOutput(expression);
        if (unknown.isPresent()) {
            report(
                    source,
                    tag,
                    "the variable ‘" + tag.shown() + "’ " + unknown.get(),
                    unknown.get().equals(LiquidMeaning.MISSING));
        } else {
            boolean alone = expression.indexOf('|') < 0 && LiquidTag.isAlone(source.content(), tag.start(), tag.end());
            boolean block = MARKDOWN.matcher(expression).find()
                    && (alone || LiquidTag.isWithinBlock(source.content(), tag.start()));
            // between blank lines it is Markdown, whatever HTML is around it
            template.append(block ? "\n\n" : "");
            append("{{" + expression + "}}", "", place(source, tag));
            template.append(block ? "\n\n" : "");
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
        } else if (themes.of(tag).isPresent()) {
            insert(themes.of(tag).get(), source, tag, depth);
        } else if (!TAGS.contains(name)) {
            if (!structure.unknown(name, location, pieces.size())) {
                report(source, tag, "the Liquid tag ‘" + tag.shown() + "’ has no meaning here");
            }
        } else {
            String expression = LiquidInclude.substituted(tag.words(), parameters);
            meaning.take(name, expression);
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
        Optional<LiquidInclude> read = LiquidInclude.of(LiquidInclude.substituted(tag.words(), parameters));
        if (read.isEmpty()) {
            report(source, tag, "the Liquid tag ‘" + tag.shown() + "’ names no file");
            return;
        }
        LiquidInclude include = read.get();
        if (include.isNothing()) {
            return;
        }
        Optional<String> known = include.figure(variables).or(include::ofTheme);
        if (known.isPresent() && !isOwn(include)) {
            insert(known.get(), source, tag, depth);
            return;
        }
        exceed(depth >= DEEPEST_INCLUDE || includes++ >= MOST_INCLUDES, place(source, tag));
        if (beyond) {
            return;
        }
        Optional<SourceText> found = scope.include(include.name(), include.relative())
                .or(() -> ThemeIncludes.ofPost(include.name()).map(text -> inserted(text, source, tag)));
        if (found.isEmpty()) {
            report(source, tag, "‘" + tag.shown() + "’ names a file that is not here", true);
            return;
        }
        SourceText text = JekyllVariables.resolve(HiddenText.blank(found.get(), 0, problems), 0);
        int outer = structure.enter();
        prepare(text, 0, include.parameters(), depth + 1);
        structure.leave(outer);
    }

    /** Whether an include that is called as one of a theme's is the author's: a theme's goes through what the site has. */
    private boolean isOwn(LiquidInclude include) {
        return include.figure(variables).isEmpty()
                && scope.include(include.name(), include.relative())
                        .map(SourceText::content)
                        .filter(text -> !text.contains("site.") && !text.contains("page.") && !text.contains("{% bib"))
                        .isPresent();
    }

    /** Adds a text that stands for a tag. */
    private void insert(String text, SourceText source, LiquidTag tag, int depth) {
        prepare(inserted(text, source, tag), 0, Map.of(), depth + 1);
    }

    private static SourceText inserted(String text, SourceText source, LiquidTag tag) {
        SourceAssembly inserted = new SourceAssembly();
        inserted.insert(text, source, tag.start());
        return inserted.toText(source.file());
    }

    private void report(SourceText source, LiquidTag tag, String message) {
        report(source, tag, message, false);
    }

    /** @param asked whether it counts only where the page asks for it: what a branch that is not taken lacks, nobody misses */
    private void report(SourceText source, LiquidTag tag, String message, boolean asked) {
        Problem problem = new Problem(
                Code.UNKNOWN_VARIABLE,
                place(source, tag),
                message + "; it is left out",
                tag.output()
                        ? "write out what it should say, or {% raw %} before it if the braces are words"
                        : "write out what it should say");
        if (!asked || structure.isWithin("capture")) {
            // what is captured may be compared with: it has no mark more in it
            problems.add(problem);
        } else {
            watched.put(pieces.size(), problem);
            template.append(pieces.watch(source, tag.start(), structure.isOutside()));
        }
    }
}
