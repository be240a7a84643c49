package io.github.vitae.text.hidden;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.liquid.LiquidComments;
import io.github.vitae.text.liquid.LiquidStructure;
import io.github.vitae.text.liquid.LiquidTag;
import io.github.vitae.text.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what an author hid, before anything else reads the text: HTML comments, {@code [//]: # (…)} lines, comments of
 * Liquid, kramdown and other templates, notes that nothing refers to. Everything else stays where it is, character by character, so that places stay true.
 *
 * <p>An HTML comment ends at the first {@code -->}, as the HTML standard says, wherever it starts: within a paragraph,
 * across blank lines, inside a list. Only code keeps its comments: a fenced block that is closed, indented code that is
 * certain, and a code span within one line. What cannot be told from its mark-up, a comment that is never closed or closed twice, is hidden and
 * reported.
 */
public final class HiddenText {

    private static final Pattern SCRIPT = Pattern.compile("<script(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT_END = Pattern.compile("</script(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE = Pattern.compile("<style(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE_END = Pattern.compile("</style(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    /** What CSS passes over before and behind rules: https://www.w3.org/TR/css-syntax-3/#typedef-cdo-token. */
    private static final Pattern STYLE_MARKS = Pattern.compile("<!--|-->");

    private static final char HIDDEN = SourceText.FILLER;

    private final SourceText source;
    private final Problems problems;
    private final char[] shown;
    private final boolean liquid;
    private boolean code = true;
    /** Whether blanks may make code of a line: in pages, but not in files of data. */
    private boolean indented;
    /** The next tag of Liquid that was looked for. */
    private int nextTag = -1;

    private final LineEnds lines;

    private String text;
    private HiddenDefinitions definitions;
    private BracedComments braced;
    private HtmlComments comments;
    private CodeStretches codes;
    /** False once a script was found that does not end: none after it does. */
    private boolean scriptsEnd = true;
    /** False once a style sheet was found that does not end. */
    private boolean stylesEnd = true;

    private HiddenText(SourceText source, Problems problems, boolean liquid) {
        this.source = source;
        this.text = source.content();
        this.problems = problems;
        this.shown = text.toCharArray();
        this.liquid = liquid;
        this.indented = liquid;
        this.lines = new LineEnds(text);
        this.definitions = new HiddenDefinitions(text);
        this.braced = new BracedComments(text);
        this.comments = new HtmlComments(text, source, problems);
        this.codes = new CodeStretches(text, lines);
    }

    /**
     * The text without what is hidden in it. Tags of Liquid that open, part and close blocks stay even in HTML comments:
     * Liquid does not know these.
     *
     * @param source the text
     * @param from where the author's document starts; what is before stays as it is
     * @param problems takes comments that cannot be told apart
     */
    public static SourceText blank(SourceText source, int from, Problems problems) {
        return blank(source, from, problems, true);
    }

    /** The text without what is hidden in it, where Liquid never is rendered. */
    public static SourceText blankAll(SourceText source, int from, Problems problems) {
        return blank(source, from, problems, false);
    }

    /** The text without what is hidden in it, where Liquid was rendered already: a tag of it that is there is text. */
    public static SourceText blankRendered(SourceText source, Problems problems) {
        HiddenText hidden = new HiddenText(source, problems, false);
        hidden.indented = true;
        hidden.blankFrom(0);
        return source.with(new String(hidden.shown));
    }

    /** A text in which backticks and tildes stand around no code, and that is no Markdown. */
    public static SourceText blankProse(SourceText source, Problems problems) {
        HiddenText hidden = new HiddenText(source, problems, false);
        hidden.code = false;
        hidden.liquidComments(0);
        hidden.scan(0);
        return source.with(new String(hidden.shown));
    }

    /** Whether something may be hidden in a text, at a glance. */
    public static boolean mayBeIn(String text) {
        return text.contains("<!")
                || text.contains("{%")
                || text.contains("{#")
                || text.contains("{{")
                || text.contains("{::")
                || text.contains("]:")
                || text.contains("<?")
                || text.contains("</");
    }

    private static SourceText blank(SourceText source, int from, Problems problems, boolean liquid) {
        HiddenText hidden = new HiddenText(source, problems, liquid);
        hidden.liquidComments(from);
        hidden.blankFrom(from);
        return source.with(new String(hidden.shown));
    }

    private void blankFrom(int from) {
        scan(from);
        definitions.hide(source, codes.blankedIn(shown), this::hide, problems);
        blankWholeLines(from);
    }

    /**
     * A text that is no Markdown without its HTML comments, and with blanks in their place.
     *
     * @param problems takes comments that cannot be told apart
     */
    public static SourceText withoutComments(SourceText source, Problems problems) {
        HiddenText hidden = new HiddenText(source, problems, false);
        int at = hidden.comments.next(0);
        if (at < 0) {
            return source;
        }
        while (at >= 0) {
            at = hidden.comments.next(hidden.afterComment(at));
        }
        return source.with(new String(hidden.shown).replace(HIDDEN, ' '));
    }

    private void liquidComments(int from) {
        List<LiquidComments.Range> ranges = LiquidComments.in(text, from, liquid);
        for (LiquidComments.Range comment : ranges) {
            hide(comment.from(), comment.to());
            if (!comment.closed()) {
                neverClosed(comment.from(), comment.opening(), "{% comment %}", "{% endcomment %}");
            }
        }
        if (!ranges.isEmpty()) {
            text = new String(shown);
            definitions = new HiddenDefinitions(text);
            braced = new BracedComments(text);
            comments = new HtmlComments(text, source, problems);
            codes = new CodeStretches(text, lines);
        }
    }

    private void neverClosed(int from, int to, String opening, String closing) {
        problems.add(
                Code.AMBIGUOUS_COMMENT,
                source.locate(from, to - from),
                "this comment is opened with " + opening + " and never closed; all that follows is hidden",
                "close it with " + closing + " where it should end");
    }

    private void scan(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean lineStart = code && (at == 0 || text.charAt(at - 1) == '\n');
            int next = lineStart ? afterLineConstruct(at, from) : at;
            if (next == at) {
                next = switch (c) {
                    case '<' -> afterMarkup(at);
                    case '`' -> code ? codes.afterSpan(at) : at + 1;
                    case '{' -> afterBraces(at);
                    case '\\' -> at + 1 < text.length() && text.charAt(at + 1) == '`' ? at + 2 : at + 1;
                    default -> at + 1;
                };
            }
            at = next;
        }
    }

    /** Past a closed fenced block or a hidden link definition that starts on this line; {@code at} if neither does. */
    private int afterLineConstruct(int at, int from) {
        int mark = at;
        while (mark < text.length() && mark < at + 16 && (text.charAt(mark) == ' ' || text.charAt(mark) == '\t')) {
            mark++;
        }
        char c = mark < text.length() ? text.charAt(mark) : '\n';
        if ((c == '`' || c == '~') && mark - at <= 3) {
            return codes.afterFence(at);
        }
        int behind = indented && mark > at ? codes.afterIndented(at, from) : at;
        if (behind > at) {
            return behind;
        }
        if ((c == '*' || c == '>') && definitions.isAbbreviation(at, lines.after(at))) {
            int star = text.indexOf('*', at);
            hide(star, lines.after(at));
            problems.add(
                    Code.HIDDEN_TEXT,
                    source.locate(star, 2),
                    "the meaning of an abbreviation is no text of the page; it is not published",
                    "write it behind the abbreviation, in parentheses, if it is to be read");
            return lines.after(at);
        }
        return "[>-*+0123456789".indexOf(c) >= 0 ? definitions.take(at, lines.after(at)) : at;
    }

    /** Whether a bracket opens the destination of a link: {@code [a](</x y.pdf>)}, {@code [a]: </x y.pdf>}. */
    private boolean isDestination(int at) {
        int before = at - 1;
        while (before > 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return code && before > 0 && text.charAt(before - 1) == ']' && "(:".indexOf(text.charAt(before)) >= 0;
    }

    private int afterMarkup(int at) {
        if (comments.startsAt(at)) {
            return afterComment(at);
        }
        if (comments.bogusStartsAt(at)) {
            return isDestination(at) ? at + 1 : afterBogusComment(at);
        }
        if (SCRIPT.matcher(text)
                .region(at, Math.min(text.length(), at + 8))
                .useTransparentBounds(true)
                .lookingAt()) {
            Matcher end = SCRIPT_END.matcher(text);
            if (scriptsEnd && end.find(at)) {
                return end.start();
            }
            scriptsEnd = false;
        }
        return STYLE.matcher(text)
                        .region(at, Math.min(text.length(), at + 7))
                        .useTransparentBounds(true)
                        .lookingAt()
                ? afterStyle(at)
                : at + 1;
    }

    /**
     * Behind the rules of a style sheet, in which marks of comments hide nothing: old browsers, which knew no style sheets,
     * were kept from printing them so. Marks that stand around no rule are those of a comment.
     */
    private int afterStyle(int at) {
        Matcher end = STYLE_END.matcher(text);
        if (!stylesEnd || !end.find(at)) {
            stylesEnd = false;
            return at + 1;
        }
        int rule = text.indexOf('{', at);
        int comment = comments.next(at);
        if (comment < 0 || comment > end.start() || rule < 0 || rule > end.start()) {
            return at + 1;
        }
        Matcher marks = STYLE_MARKS.matcher(text).region(at, end.start());
        while (marks.find()) {
            Arrays.fill(shown, marks.start(), marks.end(), ' ');
        }
        return end.start();
    }

    private int afterComment(int start) {
        HtmlComments.Range comment = comments.at(start);
        if (code && isEscaped(start)) {
            problems.add(
                    Code.HIDDEN_TEXT,
                    source.locate(start - 1, 5),
                    "this may be a comment, or text because of the \\ before it; it is not published",
                    "write &lt;!-- if it is text, or take the \\ out");
        }
        if (!comment.closed()) {
            neverClosed(start, start + 4, "<!--", "-->");
        }
        hide(start, comment.to());
        keepTags(start, comment.to());
        return comment.to();
    }

    /** Whether Markdown takes a sign as text, for an odd number of backslashes before it. */
    private boolean isEscaped(int at) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == '\\') {
            before--;
        }
        return (at - before) % 2 == 1;
    }

    private int afterBogusComment(int start) {
        HtmlComments.Range comment = comments.bogusAt(start);
        if (comment.hidden()) {
            hide(start, comment.to());
        }
        return comment.to();
    }

    private void keepTags(int from, int to) {
        if (nextTag < from) {
            int found = liquid ? text.indexOf("{%", from) : -1;
            nextTag = found < 0 ? text.length() : found;
        }
        if (nextTag >= to) {
            return;
        }
        for (Optional<LiquidTag> tag = LiquidTag.next(text, from);
                tag.isPresent() && tag.get().end() <= to;
                tag = LiquidTag.next(text, tag.get().end())) {
            String name = tag.get().name();
            if (!tag.get().output() && (LiquidStructure.isBlockWord(name) || name.equals("assign"))) {
                text.getChars(
                        tag.get().start(), tag.get().end(), shown, tag.get().start());
            }
        }
    }

    private int afterBraces(int at) {
        BracedComments.Range comment = braced.at(at);
        if (!comment.closed()) {
            boolean slash = text.startsWith("/*", comment.opening() - 2);
            String opening = text.startsWith("{::", at) ? "{::comment}" : slash ? "{{/*" : "{{< comment >}}";
            String closing = text.startsWith("{::", at) ? "{:/comment}" : slash ? "*/}}" : "{{< /comment >}}";
            neverClosed(at, comment.opening(), opening, closing);
        }
        if (text.startsWith("{{</*", at) || text.startsWith("{{%/*", at)) {
            problems.add(
                    Code.HIDDEN_TEXT,
                    source.locate(at, comment.opening() - at),
                    "this may be a comment of Hugo's or a shortcode that is to be shown; it is not published",
                    "write &#123;&#123; for its braces if it is to be shown");
        }
        hide(comment.hidden() ? at : comment.to(), comment.to());
        return comment.to();
    }

    private void hide(int from, int to) {
        for (int at = from; at < to; at++) {
            if (shown[at] != '\n') {
                shown[at] = HIDDEN;
            }
        }
    }

    /**
     * A line that held nothing but what is hidden becomes blank. Elsewhere the filler stays: blanks in its place would
     * make code of a line or a line break of its end. So it does between two rows of a table, which a blank line would
     * cut in two.
     */
    private void blankWholeLines(int from) {
        for (int start = from; start < shown.length; start = lines.after(start) + 1) {
            int end = lines.after(start);
            if (holdsOnlyHidden(start, end) && !betweenRows(start, end)) {
                for (int at = start; at < end; at++) {
                    shown[at] = ' ';
                }
            }
        }
    }

    private boolean holdsOnlyHidden(int start, int end) {
        boolean hidden = false;
        for (int at = start; at < end; at++) {
            hidden |= shown[at] == HIDDEN;
            if (shown[at] != HIDDEN && shown[at] != ' ' && shown[at] != '\t') {
                return false;
            }
        }
        return hidden;
    }

    private boolean betweenRows(int start, int end) {
        int above = start == 0 ? -1 : text.lastIndexOf('\n', start - 2) + 1;
        return above >= 0 && end + 1 < shown.length && shown[above] == '|' && shown[end + 1] == '|';
    }
}
