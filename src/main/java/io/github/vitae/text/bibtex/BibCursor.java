package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place within one BibTeX entry that is read, and what was found wrong so far. */
final class BibCursor {

    /** A line that looks like the start of a field. */
    static final Pattern FIELD_LINE = Pattern.compile(
            "\\n[ \\t]*+[A-Za-z][A-Za-z0-9_+:.-]*+[ \\t]*+=[ \\t]*+(?:[\"{0-9]|[A-Za-z]++\\s*+[,#}\\n])");

    /** An entry, if it is the first on its line. */
    private static final Pattern ENTRY =
            Pattern.compile("@[ \\t]*+([A-Za-z_!-][A-Za-z0-9_-]*+)[ \\t]*+[{(](\\s*+[^\\s={}(),\"#%@]++\\s*+,)?+");

    /** What ends a line, as regular expressions have it. */
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    final String content;
    final int limit;
    final char close;
    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();
    private int at;

    /**
     * @param open where the opening brace or parenthesis stands
     * @param limit where the next entry starts, or the file ends
     */
    BibCursor(SourceText source, int open, int limit) {
        this.source = source;
        this.content = source.content();
        this.limit = limit;
        this.close = content.charAt(open) == '{' ? '}' : ')';
        this.at = open + 1;
    }

    /** Where lines start an entry. */
    static int[] starts(String content) {
        int[] starts = new int[16];
        int count = 0;
        Matcher matcher = ENTRY.matcher(content);
        for (int at = content.indexOf('@'); at >= 0; at = content.indexOf('@', at + 1)) {
            if (isFirst(content, at)
                    && matcher.region(at, content.length()).lookingAt()
                    && (matcher.group(2) != null
                            || BibTypes.isDefined(matcher.group(1).toLowerCase(Locale.ROOT)))) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = at;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Whether there are but blanks before a place in its line. */
    private static boolean isFirst(String content, int place) {
        int at = place - 1;
        while (at >= 0 && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
            at--;
        }
        return at < 0 || LINE_ENDS.indexOf(content.charAt(at)) >= 0;
    }

    int at() {
        return at;
    }

    void step() {
        at++;
    }

    void moveTo(int offset) {
        at = offset;
    }

    boolean isAtEnd() {
        return at >= limit;
    }

    /** The character here; a comma at the end. */
    char current() {
        return at < limit ? content.charAt(at) : ',';
    }

    /** Whether a field starts at a place, white space before it aside: {@code name =}, or <code>name == {</code>. */
    boolean isField(int offset) {
        int name = blanks(offset);
        if (name >= limit || !NameSigns.isAscii(content.charAt(name))) {
            return false;
        }
        int end = name + 1;
        while (end < limit && isOfName(content.charAt(end))) {
            end++;
        }
        int sign = blanks(end);
        if (sign >= limit || content.charAt(sign) != '=') {
            return false;
        }
        int value = blanks(sign + 2);
        boolean twice = sign + 1 < limit && content.charAt(sign + 1) == '=';
        return !twice || (value < limit && "{\"".indexOf(content.charAt(value)) >= 0);
    }

    private static boolean isOfName(char c) {
        return NameSigns.isAscii(c) || (c >= '0' && c <= '9') || "_+:.-".indexOf(c) >= 0;
    }

    /** Where white space ends that may be at a place. */
    private int blanks(int from) {
        int end = from;
        while (end < limit && " \t\n\u000B\f\r".indexOf(content.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Whether a comma, a closing brace or a field follows. */
    boolean isFollowedWell(int offset) {
        int next = offset;
        while (next < limit && Character.isWhitespace(content.charAt(next))) {
            next++;
        }
        return next >= limit
                || ",#".indexOf(content.charAt(next)) >= 0
                || content.charAt(next) == close
                || isField(next);
    }

    /** Passes over white space, and lines of a field that was commented out. */
    void skipSpace() {
        while (at < limit) {
            char c = content.charAt(at);
            if (c == '%') {
                int lineEnd = content.indexOf('\n', at);
                at = lineEnd < 0 ? limit : Math.min(limit, lineEnd);
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return;
            }
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** Tells that something is wrong. */
    void broken(int offset, int length, String message, String fix) {
        add(Code.BROKEN_BIBTEX, offset, length, message, fix);
    }

    void add(Code code, int offset, int length, String message, String fix) {
        problems.add(new Problem(code, source.locate(offset, length), message, fix));
    }
}
