package io.github.vitae.text.hidden;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.source.SourceText;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments of HTML, and what a browser takes for one. A comment ends at the first {@code -->}, as the HTML standard says
 * (section 13.2.5.43 and those behind it), wherever it starts.
 */
final class HtmlComments {

    /** Hyphens, dashes and minus signs that programs of texts put in the place of two hyphens. */
    private static final String DASHES = "\u2010-\u2015\u2212\uFE58\uFE63\uFF0D";

    /** What starts a comment for a browser, by no mark of a comment. */
    private static final Pattern BOGUS =
            Pattern.compile("<(?:!(?=[A-Za-z\\[" + DASHES + "]|-(?!-))|\\?|/(?![a-zA-Z>]))");

    private static final Pattern DASHES_AT = Pattern.compile("[" + DASHES + "]");

    /** The end of a comment whose hyphens a program of texts has made longer: {@code <!— not yet —>}. */
    private static final Pattern DASHED_END = Pattern.compile("[-" + DASHES + "]{1,3}>");

    private final String text;
    private final SourceText source;
    private final Problems problems;

    /** The next end of an element's tag, blank line and {@code -->} that were looked for; none is looked for again before it. */
    private int nextEnd = -1;

    private int nextBlankLine = -1;
    private int nextStray = -1;

    /** Marks that were looked for to the end of the text, and are not there. */
    private final Set<String> absent = new HashSet<>();

    /**
     * @param text the text, as long as the source, where some may be hidden already
     * @param source where the text comes from
     * @param problems takes comments that cannot be told apart
     */
    HtmlComments(String text, SourceText source, Problems problems) {
        this.text = text;
        this.source = source;
        this.problems = problems;
    }

    /**
     * What stands at a bracket.
     *
     * @param hidden whether it is a comment
     * @param to where the text goes on behind it
     * @param closed whether it has an end
     */
    record Range(boolean hidden, int to, boolean closed) {}

    /** Where the next comment starts; -1 if there is none. */
    int next(int from) {
        return text.indexOf("<!--", from);
    }

    /** Whether a comment starts here. */
    boolean startsAt(int at) {
        return text.startsWith("<!--", at);
    }

    /** The comment that starts here. One that never ends goes on to the end of the text. */
    Range at(int start) {
        if (text.startsWith(">", start + 4) || text.startsWith("->", start + 4)) {
            return comment(afterEndOfNothing(start, text.indexOf('>', start) + 1));
        }
        int end = end(start + 4);
        if (end < 0) {
            return new Range(true, text.length(), false);
        }
        int nested = next(start + 4);
        return comment(nested >= 0 && nested < end ? afterStrayEnd(nested, end) : end);
    }

    private static Range comment(int to) {
        return new Range(true, to, true);
    }

    /** Whether something starts here that only a browser takes for a comment. */
    boolean bogusStartsAt(int at) {
        return BOGUS.matcher(text).region(at, text.length()).lookingAt();
    }

    /**
     * What a browser takes for a comment and its author for something else: {@code <![CDATA[…]]>}, {@code <?php … ?>},
     * {@code <!DOCTYPE html>}, {@code </ …>}. A browser ends each at the next {@code >}; in doubt it is hidden up to where its
     * author ends it.
     */
    Range bogusAt(int start) {
        if (DASHES_AT.matcher(text).region(start + 2, text.length()).lookingAt()) {
            return dashed(start);
        }
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
            return new Range(false, start + 1, true);
        }
        String own = text.startsWith("<![CDATA[", start) ? "]]>" : text.startsWith("<?", start) ? "?>" : ">";
        int close = absent.contains(own) ? -1 : text.indexOf(own, start);
        if (close < 0) {
            absent.add(own);
        }
        if (text.startsWith("</", start)) {
            problems.add(
                    Code.HIDDEN_TEXT,
                    source.locate(start, 2),
                    "to a browser this is a comment up to the next >; it is not published",
                    "write &lt; if it is text, or the name of an element behind </");
        }
        return comment(close < 0 ? nextEnd + 1 : close + own.length());
    }

    /** A comment that its author's program of texts has made words of, which browsers show: hidden where it has an end, and told. */
    private Range dashed(int start) {
        Matcher end = DASHED_END.matcher(text);
        if (absent.contains("dashes") || !end.find(start + 3)) {
            absent.add("dashes");
            return new Range(false, start + 1, true);
        }
        problems.add(
                Code.HIDDEN_TEXT,
                source.locate(start, 3),
                "this is a comment but for its dashes, which are no hyphens, so that browsers show it; it is not published",
                "write <!-- and --> with two hyphens each, or &lt;! if it is text");
        return comment(end.end());
    }

    private int found(int at) {
        return at < 0 ? text.length() : at;
    }

    /**
     * A comment that ends where it starts, {@code <!-->}, as browsers read it. Where a {@code -->} follows before the next
     * comment starts, the author believed otherwise.
     */
    private int afterEndOfNothing(int start, int end) {
        int stray = stray(end);
        if (stray < 0) {
            return end;
        }
        problems.add(new Problem(
                Code.AMBIGUOUS_COMMENT,
                Severity.WARNING,
                source.locate(start, end - start),
                "this comment ends where it starts, so what stands behind it up to the --> would be seen; it is hidden",
                "write <!-- where it starts, or take the --> out"));
        return stray + 3;
    }

    /** The end of a comment that stands behind a place before the next comment starts; -1 if none does. */
    private int stray(int end) {
        if (nextStray < end) {
            nextStray = found(text.indexOf("-->", end));
        }
        int next = next(end);
        return nextStray == text.length() || (next >= 0 && next < nextStray) ? -1 : nextStray;
    }

    /**
     * A comment within a comment ends both, for a browser. Where another {@code -->} follows before the next comment
     * starts, the author believed otherwise: what stands between is hidden too, and told.
     */
    private int afterStrayEnd(int nested, int end) {
        int stray = stray(end);
        if (stray < 0) {
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
    private int end(int from) {
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
}
