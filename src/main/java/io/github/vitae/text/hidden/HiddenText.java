package io.github.vitae.text.hidden;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.liquid.LiquidComments;
import io.github.vitae.text.liquid.LiquidStructure;
import io.github.vitae.text.liquid.LiquidTag;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what an author hid, before anything else reads the text: HTML comments, {@code [//]: # (…)} lines, comments of
 * Liquid, kramdown and other templates, notes that nothing refers to. Everything else stays where it is, character by character, so that places stay true.
 *
 * <p>An HTML comment ends at the first {@code -->}, as the HTML standard says, wherever it starts: within a paragraph,
 * across blank lines, inside a list. Only code keeps its comments: a fenced block that is closed, and a code span within
 * one line. What cannot be told from its mark-up, a comment that is never closed or closed twice, is hidden and
 * reported.
 */
public final class HiddenText {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})([^\\n]*)");
    /** What starts a comment for a browser, by no mark of a comment. */
    private static final Pattern BOGUS = Pattern.compile("<(?:!(?=[A-Za-z\\[]|-(?!-))|\\?|/(?![a-zA-Z>]))");

    private static final Pattern SCRIPT = Pattern.compile("<script(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT_END = Pattern.compile("</script(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final char HIDDEN = SourceText.FILLER;

    private final SourceText source;
    private final Problems problems;
    private final char[] shown;
    private final boolean liquid;
    private boolean code = true;
    /** The next tag of Liquid, end of an element's tag, and blank line that were looked for. */
    private int nextTag = -1;

    private int nextEnd = -1;
    private int nextBlankLine = -1;

    /** The line whose end was looked for last: from a place in it to its end. */
    private int askedFrom;

    private int askedEnd = -1;

    /** Marks that were looked for to the end of the text, and are not there. */
    private final Set<String> absent = new HashSet<>();
    /** Where code starts and ends, in turn. */
    private final List<Integer> codes = new ArrayList<>();

    private String text;
    private HiddenDefinitions definitions;
    private BracedComments braced;
    /** False once a script was found that does not end: none after it does. */
    private boolean scriptsEnd = true;
    /** The next {@code -->} that was looked for; the text is not searched for it again before that. */
    private int nextStray = -1;

    private HiddenText(SourceText source, Problems problems, boolean liquid) {
        this.source = source;
        this.text = source.content();
        this.problems = problems;
        this.shown = text.toCharArray();
        this.liquid = liquid;
        this.definitions = new HiddenDefinitions(text);
        this.braced = new BracedComments(text);
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

    /** The text without what is hidden in it, where Liquid was rendered already, or never is. */
    public static SourceText blankAll(SourceText source, int from, Problems problems) {
        return blank(source, from, problems, false);
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
                || text.contains("{::")
                || text.contains("]:")
                || text.contains("<?")
                || text.contains("</");
    }

    private static SourceText blank(SourceText source, int from, Problems problems, boolean liquid) {
        HiddenText hidden = new HiddenText(source, problems, liquid);
        hidden.liquidComments(from);
        hidden.scan(from);
        hidden.definitions.hide(source, hidden.withoutCode(), hidden::hide, problems);
        hidden.blankWholeLines(from);
        return source.with(new String(hidden.shown));
    }

    /**
     * A text that is no Markdown without its HTML comments, and with blanks in their place.
     *
     * @param problems takes comments that cannot be told apart
     */
    public static SourceText withoutComments(SourceText source, Problems problems) {
        HiddenText hidden = new HiddenText(source, problems, false);
        int at = hidden.text.indexOf("<!--");
        if (at < 0) {
            return source;
        }
        while (at >= 0) {
            at = hidden.text.indexOf("<!--", hidden.afterComment(at));
        }
        return source.with(new String(hidden.shown).replace(HIDDEN, ' '));
    }

    /** What is not hidden so far, blanks for code. */
    private String withoutCode() {
        char[] prose = shown.clone();
        for (int i = 0; i + 1 < codes.size(); i += 2) {
            Arrays.fill(prose, codes.get(i), codes.get(i + 1), ' ');
        }
        return new String(prose);
    }

    private int code(int from, int to) {
        codes.addAll(List.of(from, to));
        return to;
    }

    private void liquidComments(int from) {
        List<LiquidComments.Range> comments = LiquidComments.in(text, from);
        for (LiquidComments.Range comment : comments) {
            hide(comment.from(), comment.to());
            if (!comment.closed()) {
                neverClosed(comment.from(), comment.opening(), "{% comment %}", "{% endcomment %}");
            }
        }
        if (!comments.isEmpty()) {
            text = new String(shown);
            definitions = new HiddenDefinitions(text);
            braced = new BracedComments(text);
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
            int next = lineStart ? afterLineConstruct(at) : at;
            if (next == at) {
                next = switch (c) {
                    case '<' -> afterMarkup(at);
                    case '`' -> code ? afterCodeSpan(at) : at + 1;
                    case '{' -> afterBraces(at);
                    case '\\' -> at + 1 < text.length() && text.charAt(at + 1) == '`' ? at + 2 : at + 1;
                    default -> at + 1;
                };
            }
            at = next;
        }
    }

    /** Past a closed fenced block or a hidden link definition that starts on this line; {@code at} if neither does. */
    private int afterLineConstruct(int at) {
        int mark = at;
        while (mark < text.length() && mark < at + 16 && (text.charAt(mark) == ' ' || text.charAt(mark) == '\t')) {
            mark++;
        }
        char c = mark < text.length() ? text.charAt(mark) : '\n';
        if ((c == '`' || c == '~') && mark - at <= 3) {
            return afterFence(at);
        }
        return "[>-*+0123456789".indexOf(c) >= 0 ? definitions.take(at, lineEnd(at)) : at;
    }

    private int afterFence(int at) {
        Matcher opening = FENCE.matcher(text).region(at, lineEnd(at));
        if (!opening.lookingAt()) {
            return at;
        }
        String fence = opening.group(1);
        if (fence.charAt(0) == '`' && opening.group(2).indexOf('`') >= 0) {
            return at;
        }
        for (int line = lineEnd(at) + 1; line < text.length(); line = lineEnd(line) + 1) {
            String candidate = text.substring(line, lineEnd(line)).strip();
            if (candidate.startsWith(fence) && candidate.chars().allMatch(c -> c == fence.charAt(0))) {
                return code(at, lineEnd(line));
            }
        }
        return at;
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
        if (text.startsWith("<!--", at)) {
            return afterComment(at);
        }
        if (BOGUS.matcher(text).region(at, text.length()).lookingAt()) {
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
        return at + 1;
    }

    /**
     * Past what a browser takes for a comment and its author for something else: {@code <![CDATA[…]]>}, {@code <?php … ?>},
     * {@code <!DOCTYPE html>}, {@code </ …>}. A browser ends each at the next {@code >}; in doubt it is hidden up to where its
     * author ends it.
     */
    private int afterBogusComment(int start) {
        if (nextEnd < start) {
            nextEnd = found(text.indexOf('>', start));
        }
        if (nextBlankLine < start) {
            nextBlankLine = found(text.indexOf("\n\n", start));
        }
        int lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        boolean first = start - lineStart <= 20
                && text.substring(Math.min(lineStart, start), start).isBlank();
        if (nextEnd == text.length() || !(first || nextEnd < nextBlankLine)) {
            return start + 1;
        }
        String own = text.startsWith("<![CDATA[", start) ? "]]>" : text.startsWith("<?", start) ? "?>" : ">";
        int close = absent.contains(own) ? -1 : text.indexOf(own, start);
        if (close < 0) {
            absent.add(own);
        }
        int to = close < 0 ? nextEnd + 1 : close + own.length();
        hide(start, to);
        if (text.startsWith("</", start)) {
            problems.add(
                    Code.HIDDEN_TEXT,
                    source.locate(start, 2),
                    "to a browser this is a comment up to the next >; it is not published",
                    "write &lt; if it is text, or the name of an element behind </");
        }
        return to;
    }

    private int afterComment(int start) {
        if (text.startsWith(">", start + 4) || text.startsWith("->", start + 4)) {
            int end = text.indexOf('>', start) + 1;
            hide(start, end);
            return end;
        }
        int end = commentEnd(start + 4);
        if (end < 0) {
            neverClosed(start, start + 4, "<!--", "-->");
            hide(start, text.length());
            keepTags(start, text.length());
            return text.length();
        }
        int nested = text.indexOf("<!--", start + 4);
        if (nested >= 0 && nested < end) {
            end = afterStrayEnd(nested, end);
        }
        hide(start, end);
        keepTags(start, end);
        return end;
    }

    private int found(int at) {
        return at < 0 ? text.length() : at;
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

    /**
     * A comment within a comment ends both, for a browser. Where another {@code -->} follows before the next comment
     * starts, the author believed otherwise: what stands between is hidden too, and told.
     */
    private int afterStrayEnd(int nested, int end) {
        if (nextStray < end) {
            int found = text.indexOf("-->", end);
            nextStray = found < 0 ? text.length() : found;
        }
        int stray = nextStray;
        int next = text.indexOf("<!--", end);
        if (stray == text.length() || (next >= 0 && next < stray)) {
            return end;
        }
        problems.add(new Problem(
                Code.AMBIGUOUS_COMMENT,
                Severity.WARNING,
                source.locate(end, stray - end),
                "the comment within a comment in line "
                        + source.locate(nested, 4).line()
                        + " ends both, so what stands here up to the second --> would be seen; it is hidden",
                "take the inner <!-- and --> out, or the second -->"));
        return stray + 3;
    }

    /** Where a comment ends whose text starts here: past {@code -->} or {@code --!>}; -1 if it does not. */
    private int commentEnd(int from) {
        for (int at = text.indexOf("--", from); at >= 0; at = text.indexOf("--", at + 1)) {
            if (text.startsWith(">", at + 2)) {
                return at + 3;
            }
            if (text.startsWith("!>", at + 2)) {
                return at + 4;
            }
        }
        return -1;
    }

    /** Past a code span that ends on the line it starts on; past its backticks if it does not. */
    private int afterCodeSpan(int at) {
        int open = at;
        while (open < text.length() && text.charAt(open) == '`') {
            open++;
        }
        int end = lineEnd(open);
        for (int close = text.indexOf('`', open); close >= 0 && close < end; close = text.indexOf('`', close)) {
            int run = close;
            while (run < end && text.charAt(run) == '`') {
                run++;
            }
            if (run - close == open - at) {
                return code(at, run);
            }
            close = run;
        }
        return open;
    }

    private int afterBraces(int at) {
        BracedComments.Range comment = braced.at(at);
        if (!comment.closed()) {
            neverClosed(at, comment.opening(), "{::comment}", "{:/comment}");
        }
        hide(comment.hidden() ? at : comment.to(), comment.to());
        return comment.to();
    }

    /** Where the line ends that a place is in; asked again in the same line, it is not looked for again. */
    private int lineEnd(int at) {
        if (at < askedFrom || at > askedEnd) {
            int end = text.indexOf('\n', at);
            askedFrom = at;
            askedEnd = end < 0 ? text.length() : end;
        }
        return askedEnd;
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
        for (int start = from; start < shown.length; start = lineEnd(start) + 1) {
            int end = lineEnd(start);
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
