package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the braces of one BibTeX entry: the key and the fields. It is read as BibTeX would; where that
 * fails, a value ends before the next line that looks like a field, and what cannot be read is passed over.
 */
final class BibBody {

    /**
     * A field as it was written.
     *
     * @param name its name in lower case
     * @param offset where the name starts
     */
    record RawField(String name, int offset, List<BibPiece> pieces) {}

    private static final Pattern FIELD_LINE = Pattern.compile(
            "\\n[ \\t]*+[A-Za-z][A-Za-z0-9_+:.-]*+[ \\t]*+=[ \\t]*+(?:[\"{0-9]|[A-Za-z]++\\s*+[,#}\\n])");
    private static final Pattern FIELD_START = Pattern.compile("\\s*+[A-Za-z][A-Za-z0-9_+:.-]*+\\s*+=(?!=)");

    private static final int MOST_FIELDS = 400;

    private final SourceText source;
    private final String content;
    private final int open;
    private final int limit;
    private final char close;
    private final boolean keyed;
    private final boolean careful;
    private final List<Problem> problems = new ArrayList<>();
    private final List<RawField> fields = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private String key = "";
    private int at;
    private boolean closed;
    private boolean faulty;

    /**
     * @param open where the opening brace or parenthesis stands
     * @param limit where the next entry starts, or the file ends
     * @param keyed whether it starts with a key
     * @param careful whether a value ends before a line that looks like a field
     */
    private BibBody(SourceText source, int open, int limit, boolean keyed, boolean careful) {
        this.keyed = keyed;
        this.source = source;
        this.content = source.content();
        this.open = open;
        this.limit = limit;
        this.close = content.charAt(open) == '{' ? '}' : ')';
        this.careful = careful;
        this.at = open + 1;
    }

    /**
     * Reads the body of an entry.
     *
     * @param keyed whether it starts with a key
     */
    static BibBody read(SourceText source, int open, int limit, boolean keyed) {
        BibBody body = new BibBody(source, open, limit, keyed, false);
        body.read();
        if (!body.closed) {
            body = new BibBody(source, open, limit, keyed, true);
            body.read();
        }
        return body;
    }

    String key() {
        return key;
    }

    List<RawField> fields() {
        return fields;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Where it ends, behind the closing brace. */
    int end() {
        return at;
    }

    private void read() {
        if (keyed) {
            readKey();
        }
        while (at < limit && !closed) {
            skipSpace();
            if (at >= limit) {
                break;
            }
            char c = content.charAt(at);
            if (c == ',') {
                at++;
            } else if (c == close) {
                close();
            } else if (FIELD_START.matcher(content).region(at, limit).lookingAt()) {
                readField();
            } else {
                unexpected();
            }
        }
        if (!closed && !faulty) {
            broken(
                    open,
                    1,
                    "this entry is never closed; it ends before the next one",
                    "add a ‘" + close + "’ at its end");
        }
    }

    /** Takes the closing brace, unless fields go on behind it. */
    private void close() {
        int behind = at + 1;
        while (behind < limit && (Character.isWhitespace(content.charAt(behind)) || content.charAt(behind) == close)) {
            behind++;
        }
        if (behind < limit
                && content.charAt(behind) == ','
                && FIELD_START.matcher(content).region(behind + 1, limit).lookingAt()) {
            broken(
                    at,
                    1,
                    "there is a ‘" + close + "’ too many here; the fields behind it belong to the entry",
                    "take it out");
            at = behind;
        } else {
            at++;
            closed = true;
        }
    }

    private void readKey() {
        skipSpace();
        int start = at;
        while (at < limit && ",={}\"\n".indexOf(content.charAt(at)) < 0 && content.charAt(at) != close) {
            at++;
        }
        int end = at;
        int next = at;
        while (next < limit && Character.isWhitespace(content.charAt(next))) {
            next++;
        }
        char stop = next < limit ? content.charAt(next) : close;
        if (stop == '=') {
            broken(start, 0, "this entry has no key; one is made for it", "write a key and a comma behind the brace");
            at = start;
            return;
        }
        key = content.substring(start, end).strip();
        if (key.isEmpty()) {
            broken(start, 0, "this entry has no key; one is made for it", "write a key behind the brace");
        } else if (stop != ',' && stop != close) {
            broken(end, 0, "there is no comma behind the key ‘" + HtmlGate.shortened(key) + "’", "add one");
        }
    }

    private void readField() {
        int start = at;
        while (at < limit && !Character.isWhitespace(content.charAt(at)) && content.charAt(at) != '=') {
            at++;
        }
        String name = content.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpace();
        at++;
        List<BibPiece> pieces = new ArrayList<>();
        skipSpace();
        readPiece(name, pieces);
        skipSpace();
        while (at < limit && content.charAt(at) == '#') {
            at++;
            skipSpace();
            readPiece(name, pieces);
            skipSpace();
        }
        if (!names.add(name)) {
            broken(
                    start,
                    name.length(),
                    "‘" + name + "’ stands here a second time; the first one counts",
                    "take one out");
        } else if (fields.size() < MOST_FIELDS || !keyed) {
            fields.add(new RawField(name, start, pieces));
        } else if (fields.size() == MOST_FIELDS
                && problems.stream().noneMatch(told -> told.code() == Code.BEYOND_BOUNDS)) {
            problems.add(new Problem(
                    Code.BEYOND_BOUNDS,
                    source.locate(start, name.length()),
                    "this entry has more than " + MOST_FIELDS + " fields; the rest is not read",
                    "take out what nobody reads"));
        }
        if (at < limit && content.charAt(at) != ',' && content.charAt(at) != close) {
            if (FIELD_START.matcher(content).region(at, limit).lookingAt()) {
                broken(at, 0, "there is no comma behind the value of ‘" + name + "’", "add one");
            } else {
                unexpected();
            }
        }
    }

    private void readPiece(String name, List<BibPiece> pieces) {
        char c = at < limit ? content.charAt(at) : ',';
        if (c == '{' || c == '"') {
            delimited(name, c, pieces);
            return;
        }
        int start = at;
        while (at < limit && isWord(content.charAt(at))) {
            at++;
        }
        String word = content.substring(start, at);
        int lineEnd = at;
        while (lineEnd < limit && ",\n#{}\"".indexOf(content.charAt(lineEnd)) < 0 && content.charAt(lineEnd) != close) {
            lineEnd++;
        }
        String line = content.substring(start, lineEnd).strip();
        boolean number = word.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (word.isEmpty() && line.isEmpty()) {
            broken(start, 0, "‘" + name + "’ has no value", "write one in braces, or take the field out");
        } else if (!line.equals(word) || (!number && Character.isDigit(word.charAt(0)))) {
            broken(start, line.length(), "the value of ‘" + name + "’ has no braces around it", "write {" + line + "}");
            pieces.add(new BibPiece(line, false, start));
            at = start + line.length();
        } else {
            pieces.add(new BibPiece(word, !number, start));
        }
    }

    private boolean isWord(char c) {
        return !Character.isWhitespace(c) && ",#{}()\"=%".indexOf(c) < 0 && c != close;
    }

    /** A value in braces or quotation marks. */
    private void delimited(String name, char opening, List<BibPiece> pieces) {
        int start = at + 1;
        int end = closing(opening, start);
        Matcher next = FIELD_LINE.matcher(content).region(start, end < 0 ? limit : Math.min(limit, end + 1));
        boolean runaway = end < 0 || careful || (opening == '"' && !isFollowedWell(end + 1));
        if (runaway && next.find()) {
            broken(at, 1, what(opening, name) + " is never closed; the value ends with this line", "close it");
            end = withoutComma(start, next.start());
            pieces.add(new BibPiece(content.substring(start, end), false, start));
            at = end;
        } else if (end < 0) {
            broken(at, 1, what(opening, name) + " is never closed; the value ends before the next entry", "close it");
            int last = limit;
            while (last > start && " \t\n}),".indexOf(content.charAt(last - 1)) >= 0) {
                last--;
            }
            pieces.add(new BibPiece(content.substring(start, last), false, start));
            at = limit;
        } else {
            pieces.add(new BibPiece(content.substring(start, end), false, start));
            at = end + 1;
        }
    }

    private static String what(char opening, String name) {
        return (opening == '{' ? "the brace" : "the quotation mark") + " before the value of ‘" + name + "’";
    }

    private int withoutComma(int start, int end) {
        int last = end;
        while (last > start && (Character.isWhitespace(content.charAt(last - 1)) || content.charAt(last - 1) == ',')) {
            last--;
        }
        return last;
    }

    /** Where a value is closed; negative if it is not. */
    private int closing(char opening, int start) {
        int depth = 0;
        for (int i = start; i < limit; i++) {
            char c = content.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                if (depth == 0) {
                    return opening == '{' ? i : -1;
                }
                depth--;
            } else if (c == '"' && opening == '"' && depth == 0 && !isAccent(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a quotation mark is an accent: {@code \"o}, which BibTeX wants braces around. */
    private boolean isAccent(int quote) {
        return content.charAt(quote - 1) == '\\'
                && quote + 1 < limit
                && (Character.isLetter(content.charAt(quote + 1)) || "{\\".indexOf(content.charAt(quote + 1)) >= 0);
    }

    private boolean isFollowedWell(int behind) {
        int next = behind;
        while (next < limit && Character.isWhitespace(content.charAt(next))) {
            next++;
        }
        return next >= limit
                || ",#".indexOf(content.charAt(next)) >= 0
                || content.charAt(next) == close
                || FIELD_START.matcher(content).region(next, limit).lookingAt();
    }

    /** Passes over what is no field, to the next comma, brace or line that looks like one. */
    private void unexpected() {
        int start = at;
        int depth = 0;
        while (at < limit) {
            char c = content.charAt(at);
            if (depth == 0 && at > start && (c == ',' || c == close)) {
                break;
            }
            if (c == '\n' && FIELD_LINE.matcher(content).region(at, limit).lookingAt()) {
                break;
            }
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            at++;
        }
        String passed = content.substring(start, Math.min(at, start + 200));
        broken(
                start,
                Math.min(at - start, 1),
                "‘" + HtmlGate.shortened(passed) + "’ is no field; it is passed over",
                "write name = {value}, with a comma behind it");
    }

    /** Passes over white space, and lines of a field that was commented out. */
    private void skipSpace() {
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

    private void broken(int offset, int length, String message, String fix) {
        faulty = true;
        problems.add(new Problem(Code.BROKEN_BIBTEX, source.locate(offset, length), message, fix));
    }
}
