package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what an author hid, before anything else reads the text: HTML comments, {@code [//]: # (…)} lines, Liquid
 * and kramdown comments. Everything else stays where it is, character by character, so that places stay true.
 *
 * <p>An HTML comment ends at the first {@code -->}, as the HTML standard says, wherever it starts: within a paragraph,
 * across blank lines, inside a list. Only code keeps its comments: a fenced block that is closed, and a code span within
 * one line. What cannot be told from its mark-up, a comment that is never closed or closed twice, is hidden and
 * reported.
 */
final class HiddenText {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})([^\\n]*)");
    private static final Pattern LINK_COMMENT = Pattern.compile(
            "[ \\t]*\\[(?://|comment|_|#|)\\]:[ \\t]*(?:#|<>)[ \\t]*(?=[(\"'])|[ \\t]*\\[(?://|comment)\\]:[ \\t]*#(?![^ \\t\\n])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIQUID_COMMENT = Pattern.compile("\\{%-?\\s{0,9}comment\\s{0,9}-?%\\}");
    private static final Pattern LIQUID_COMMENT_END = Pattern.compile("\\{%-?\\s{0,9}endcomment\\s{0,9}-?%\\}");
    private static final String KRAMDOWN_COMMENT = "{::comment}";
    private static final Pattern KRAMDOWN_COMMENT_END = Pattern.compile("\\{:/(?:comment)?\\}");
    private static final Pattern SCRIPT = Pattern.compile("<script(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT_END = Pattern.compile("</script(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final char HIDDEN = SourceText.FILLER;

    private final SourceText source;
    private final String text;
    private final Problems problems;
    private final char[] shown;
    /** False once a script was found that does not end: none after it does. */
    private boolean scriptsEnd = true;
    /** The next {@code -->} that was looked for; the text is not searched for it again before that. */
    private int nextStray = -1;
    /** The next blank line that was looked for. */
    /** The line whose end was looked for last: from a place in it to its end. */
    private int askedFrom;

    private int askedEnd = -1;
    private int nextBlankLine = -1;
    /** Where the paragraph ends in which nothing closes what is closed by a character. */
    private final Map<Character, Integer> unclosed = new HashMap<>();

    private HiddenText(SourceText source, Problems problems) {
        this.source = source;
        this.text = source.content();
        this.problems = problems;
        this.shown = text.toCharArray();
    }

    /**
     * The text without what is hidden in it.
     *
     * @param source the text
     * @param from where the author's document starts; what is before stays as it is
     * @param problems takes comments that cannot be told apart
     */
    static SourceText blank(SourceText source, int from, Problems problems) {
        HiddenText hidden = new HiddenText(source, problems);
        hidden.scan(from);
        hidden.blankWholeLines(from);
        return source.with(new String(hidden.shown));
    }

    private void scan(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
            int next = lineStart ? afterLineConstruct(at) : at;
            if (next == at) {
                next = switch (c) {
                    case '<' -> afterMarkup(at);
                    case '`' -> afterCodeSpan(at);
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
        if (c == '[') {
            Matcher comment = LINK_COMMENT.matcher(text).region(at, lineEnd(at));
            if (comment.lookingAt()) {
                return afterLinkComment(at, comment.end());
            }
        }
        return at;
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
                return lineEnd(line);
            }
        }
        return at;
    }

    /** Hides a link definition that is used as a comment, up to the end of its title, which may take several lines. */
    private int afterLinkComment(int start, int title) {
        char opening = title < text.length() ? text.charAt(title) : '\n';
        if ("(\"'".indexOf(opening) < 0) {
            // kramdown takes all of such a line for an address
            hide(start, lineEnd(start));
            return lineEnd(start);
        }
        char closing = opening == '(' ? ')' : opening;
        if (nextBlankLine < title) {
            int found = text.indexOf("\n\n", title);
            nextBlankLine = found < 0 ? text.length() : found;
        }
        boolean open = unclosed.getOrDefault(closing, -1) == nextBlankLine;
        for (int at = title + 1; !open && at < nextBlankLine; at++) {
            if (text.charAt(at) == closing
                    && text.substring(at + 1, lineEnd(at)).isBlank()) {
                hide(start, at + 1);
                return lineEnd(at);
            }
        }
        unclosed.put(closing, nextBlankLine);
        hide(start, lineEnd(start));
        return lineEnd(start);
    }

    private int afterMarkup(int at) {
        if (text.startsWith("<!--", at)) {
            return afterComment(at);
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

    private int afterComment(int start) {
        if (text.startsWith(">", start + 4) || text.startsWith("->", start + 4)) {
            int end = text.indexOf('>', start) + 1;
            hide(start, end);
            return end;
        }
        int end = commentEnd(start + 4);
        if (end < 0) {
            problems.add(
                    Code.AMBIGUOUS_COMMENT,
                    source.locate(start, 4),
                    "this comment is opened with <!-- and never closed; all that follows is hidden",
                    "close it with --> where it should end");
            hide(start, text.length());
            return text.length();
        }
        int nested = text.indexOf("<!--", start + 4);
        if (nested >= 0 && nested < end) {
            end = afterStrayEnd(nested, end);
        }
        hide(start, end);
        return end;
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
                return run;
            }
            close = run;
        }
        return open;
    }

    private int afterBraces(int at) {
        Matcher liquid = LIQUID_COMMENT.matcher(text).region(at, Math.min(text.length(), at + 40));
        if (liquid.lookingAt()) {
            return afterPair(at, liquid.end(), LIQUID_COMMENT_END, "{% comment %}", "{% endcomment %}");
        }
        if (text.startsWith(KRAMDOWN_COMMENT, at)) {
            int inside = at + KRAMDOWN_COMMENT.length();
            return afterPair(at, inside, KRAMDOWN_COMMENT_END, KRAMDOWN_COMMENT, "{:/comment}");
        }
        return at + 1;
    }

    private int afterPair(int at, int inside, Pattern closing, String openingName, String closingName) {
        Matcher close = closing.matcher(text);
        if (close.find(inside)) {
            hide(at, close.end());
            return close.end();
        }
        problems.add(
                Code.AMBIGUOUS_COMMENT,
                source.locate(at, inside - at),
                "this comment is opened with " + openingName + " and never closed; all that follows is hidden",
                "close it with " + closingName + " where it should end");
        hide(at, text.length());
        return text.length();
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
        return start > 0 && isRow(text.lastIndexOf('\n', start - 2) + 1) && end + 1 < shown.length && isRow(end + 1);
    }

    private boolean isRow(int lineStart) {
        return lineStart < shown.length && shown[lineStart] == '|';
    }
}
