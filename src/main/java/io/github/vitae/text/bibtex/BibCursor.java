package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A place within one BibTeX entry that is read, and what was found wrong so far. */
final class BibCursor {

    /** A line that looks like the start of a field. */
    static final Pattern FIELD_LINE = Pattern.compile(
            "\\n[ \\t]*+[A-Za-z][A-Za-z0-9_+:.-]*+[ \\t]*+=[ \\t]*+(?:[\"{0-9]|[A-Za-z]++\\s*+[,#}\\n])");

    private static final Pattern FIELD_START =
            Pattern.compile("\\s*+[A-Za-z][A-Za-z0-9_+:.-]*+\\s*+=(?:(?!=)|=\\s*+[{\"])");

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

    /** Whether a field starts at a place, white space before it aside. */
    boolean isField(int offset) {
        return offset <= limit
                && FIELD_START.matcher(content).region(offset, limit).lookingAt();
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
