package io.github.vitae.text.liquid;

import io.github.vitae.problem.Location;
import io.github.vitae.text.source.PlainText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tag of Liquid in a text.
 *
 * @param start where it starts
 * @param end where it ends, behind its braces
 * @param output whether it is {@code {{ … }}}, not {@code {% … %}}
 * @param words what stands in it, without the hyphens that trim
 * @param trimBefore whether blanks before it go
 * @param trimAfter whether blanks behind it go
 */
public record LiquidTag(int start, int end, boolean output, String words, boolean trimBefore, boolean trimAfter) {

    private static final int LONGEST = 2_000;

    /** A comment among the lines of {@code {% liquid … %}}. */
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*+#.*+$");

    private static final Pattern QUOTED = Pattern.compile("([\"'])[^\"']*+(?:\\1|$)");

    /** The next tag from an offset on that has its end, on whatever line, within reach. */
    public static Optional<LiquidTag> next(String text, int from) {
        for (int start = text.indexOf('{', from); start >= 0; start = text.indexOf('{', start + 1)) {
            char kind = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
            if (kind == '{' || kind == '%') {
                int end = end(text, start + 2, kind);
                if (end >= 0) {
                    return Optional.of(of(text, start, end, kind == '{'));
                }
            }
        }
        return Optional.empty();
    }

    /** Behind the closing braces; -1 if there are none within reach, or if a variable holds other braces. */
    private static int end(String text, int from, char kind) {
        int limit = Math.min(text.length() - 1, from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            boolean closes = text.charAt(at + 1) == '}' && c == (kind == '{' ? '}' : '%');
            if (closes) {
                return at + 2;
            }
            boolean another = kind == '{' ? c == '{' || c == '}' : c == '{' && text.charAt(at + 1) == '%';
            if (another) {
                return -1;
            }
        }
        return -1;
    }

    /** A tag of an element that holds paragraphs. */
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:div|section|article|aside|main|header|footer|details|summary|figure|figcaption|center|td|th|li|dt|dd"
                    + "|blockquote|p|h[1-6]|nav|form)(?:\\s[^<>]*+)?+>",
            Pattern.CASE_INSENSITIVE);

    /**
     * Whether nothing stands between a place and the tag before it of an element of HTML that may hold paragraphs, but blanks
     * and Liquid, and the line of that tag starts with HTML: {@code <div class="notice">{{ text | markdownify }}</div>}.
     */
    public static boolean isWithinBlock(String text, int at) {
        int end = at;
        int earliest = Math.max(0, at - LONGEST);
        while (end > earliest) {
            char c = text.charAt(end - 1);
            if (Character.isWhitespace(c)) {
                end--;
            } else if (text.startsWith("%}", end - 2)) {
                int open = before(text, "{%", end - 2, earliest);
                if (open < earliest) {
                    return false;
                }
                end = open;
            } else {
                int open = c == '>' ? before(text, "<", end - 1, earliest) : -1;
                return open >= earliest && BLOCK.matcher(text).region(open, end).matches() && startsWithTag(text, open);
            }
        }
        return false;
    }

    /** Whether nothing but blanks stands beside a tag in its line. */
    public static boolean isAlone(String text, int start, int end) {
        int before = start;
        while (before > 0 && start - before < LONGEST && " \t".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        int behind = end;
        while (behind < text.length() && behind - end < LONGEST && " \t".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return (before == 0 || text.charAt(before - 1) == '\n')
                && (behind == text.length() || text.charAt(behind) == '\n');
    }

    /** The last place of some words at or before a place, not before the earliest; -1 if there is none. */
    private static int before(String text, String words, int at, int earliest) {
        int place = at;
        while (place >= earliest && !text.startsWith(words, place)) {
            place--;
        }
        return place >= earliest ? place : -1;
    }

    /** Whether the line of a place starts with HTML, and no item of a list or quotation does, which blank lines would end. */
    private static boolean startsWithTag(String text, int at) {
        int line = at;
        while (line > 0 && at - line < LONGEST && text.charAt(line - 1) != '\n') {
            line--;
        }
        while (line < at && Character.isWhitespace(text.charAt(line))) {
            line++;
        }
        return text.startsWith("<", line) || text.startsWith("{%", line);
    }

    private static LiquidTag of(String text, int start, int end, boolean output) {
        int from = start + 2;
        int to = end - 2;
        boolean before = from < to && text.charAt(from) == '-';
        from += before ? 1 : 0;
        boolean after = from < to && text.charAt(to - 1) == '-';
        to -= after ? 1 : 0;
        return new LiquidTag(start, end, output, text.substring(from, to), before, after);
    }

    /** The first word in it, which names a tag; empty if there is none. */
    public String name() {
        String stripped = words.strip();
        int end = 0;
        while (end < stripped.length()
                && (Character.isLetterOrDigit(stripped.charAt(end)) || stripped.charAt(end) == '_')) {
            end++;
        }
        return stripped.substring(0, end);
    }

    /**
     * The tag as a message shows it: quoted words in it may stand under a condition, and no page shows them then.
     */
    public String shown() {
        String bare = PlainText.folded(PlainText.visible(
                QUOTED.matcher(COMMENT_LINE.matcher(words).replaceAll("")).replaceAll("$1…$1")));
        return (output ? "{{ " : "{% ") + PlainText.shortened(bare) + (output ? " }}" : " %}");
    }

    /**
     * A tag in a template.
     *
     * @param alone a template that holds nothing but this tag, and its end if it needs one
     * @param location where the tag stands
     */
    public record Written(String alone, Location location) {}
}
