package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands between the braces of one BibTeX entry: the key and the fields. It is read as BibTeX would; where that
 * fails, a value ends before the next line that looks like a field, and what cannot be read is passed over.
 */
final class BibBody {

    /**
     * What stands between two {@code #}.
     *
     * @param text what it says, or the name of a string
     * @param string whether it is the name of a string
     * @param offset where the text starts in the file
     */
    record ValuePiece(String text, boolean string, int offset) {}

    /**
     * A field as it was written.
     *
     * @param name its name in lower case
     * @param offset where the name starts
     */
    record RawField(String name, int offset, List<ValuePiece> pieces) {}

    private static final int MOST_FIELDS = 400;

    private final BibCursor cursor;
    private final BibValues values;
    private final int open;
    private final boolean keyed;
    private final List<RawField> fields = new ArrayList<>();
    private final List<RawField> overruled = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private String key = "";
    private boolean closed;

    private BibBody(BibCursor cursor, boolean keyed, boolean careful) {
        this.cursor = cursor;
        this.values = new BibValues(cursor, careful);
        this.open = cursor.at() - 1;
        this.keyed = keyed;
    }

    /**
     * Reads the body of an entry. If it turns out not to be closed, it is read once more, and a value ends before a line
     * that looks like a field.
     *
     * @param open where the opening brace or parenthesis stands
     * @param limit where the next entry starts, or the file ends
     * @param keyed whether it starts with a key
     */
    static BibBody read(SourceText source, int open, int limit, boolean keyed) {
        BibBody body = new BibBody(new BibCursor(source, open, limit), keyed, false);
        body.read();
        if (!body.closed) {
            body = new BibBody(new BibCursor(source, open, limit), keyed, true);
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

    /** Fields that do not count: their name is there already, or there are too many. They may say that it is a draft. */
    List<RawField> overruled() {
        return overruled;
    }

    List<Problem> problems() {
        return cursor.problems();
    }

    /** Where it ends, behind the closing brace. */
    int end() {
        return cursor.at();
    }

    private void read() {
        if (keyed) {
            readKey();
        }
        while (!cursor.isAtEnd() && !closed) {
            cursor.skipSpace();
            if (cursor.isAtEnd()) {
                break;
            }
            char c = cursor.current();
            if (c == ',') {
                cursor.step();
            } else if (c == cursor.close) {
                close();
            } else if (cursor.isField(cursor.at())) {
                readField();
            } else {
                unexpected();
            }
        }
        if (!closed && problems().isEmpty()) {
            cursor.broken(
                    open,
                    1,
                    "this entry is never closed; it ends before the next one",
                    "add a ‘" + cursor.close + "’ at its end");
        }
    }

    /** Takes the closing brace, unless fields go on behind it. */
    private void close() {
        int behind = cursor.at() + 1;
        while (behind < cursor.limit
                && (Character.isWhitespace(cursor.content.charAt(behind))
                        || cursor.content.charAt(behind) == cursor.close)) {
            behind++;
        }
        if (behind < cursor.limit && cursor.content.charAt(behind) == ',' && cursor.isField(behind + 1)) {
            cursor.broken(
                    cursor.at(),
                    1,
                    "there is a ‘" + cursor.close + "’ too many here; the fields behind it belong to the entry",
                    "take it out");
            cursor.moveTo(behind);
        } else {
            cursor.step();
            closed = true;
        }
    }

    private void readKey() {
        cursor.skipSpace();
        int start = cursor.at();
        while (!cursor.isAtEnd() && ",={}\"\n".indexOf(cursor.current()) < 0 && cursor.current() != cursor.close) {
            cursor.step();
        }
        int end = cursor.at();
        int next = cursor.at();
        while (next < cursor.limit && Character.isWhitespace(cursor.content.charAt(next))) {
            next++;
        }
        char stop = next < cursor.limit ? cursor.content.charAt(next) : cursor.close;
        int blank = lastBlank(start, end);
        if (stop == '=' && blank >= 0) {
            key = cursor.content.substring(start, blank).strip();
            cursor.broken(
                    start + key.length(),
                    0,
                    "there is no comma behind the key ‘" + PlainText.shortened(key) + "’",
                    "add one");
            cursor.moveTo(blank + 1);
            return;
        }
        if (stop == '=') {
            cursor.broken(
                    start, 0, "this entry has no key; one is made for it", "write a key and a comma behind the brace");
            cursor.moveTo(start);
            return;
        }
        key = cursor.content.substring(start, end).strip();
        if (key.isEmpty()) {
            cursor.broken(start, 0, "this entry has no key; one is made for it", "write a key behind the brace");
        } else if (stop != ',' && stop != cursor.close) {
            cursor.broken(end, 0, "there is no comma behind the key ‘" + PlainText.shortened(key) + "’", "add one");
        }
    }

    /** The last blank between two words; -1 if there is but one word. */
    private int lastBlank(int start, int end) {
        int last = end - 1;
        while (last > start && Character.isWhitespace(cursor.content.charAt(last))) {
            last--;
        }
        while (last > start && !Character.isWhitespace(cursor.content.charAt(last))) {
            last--;
        }
        return last > start ? last : -1;
    }

    private void readField() {
        int start = cursor.at();
        while (!cursor.isAtEnd() && !Character.isWhitespace(cursor.current()) && cursor.current() != '=') {
            cursor.step();
        }
        String name = cursor.content.substring(start, cursor.at()).toLowerCase(Locale.ROOT);
        cursor.skipSpace();
        cursor.step();
        List<ValuePiece> pieces = new ArrayList<>();
        cursor.skipSpace();
        if (!cursor.isAtEnd() && cursor.current() == '=') {
            cursor.broken(cursor.at(), 1, "there is a ‘=’ too many here; it is passed over", "take it out");
            while (!cursor.isAtEnd() && cursor.current() == '=') {
                cursor.step();
                cursor.skipSpace();
            }
        }
        values.read(name, pieces);
        cursor.skipSpace();
        while (!cursor.isAtEnd() && cursor.current() == '#') {
            cursor.step();
            cursor.skipSpace();
            values.read(name, pieces);
            cursor.skipSpace();
        }
        boolean first = names.add(name);
        if (!first || (fields.size() >= MOST_FIELDS && keyed)) {
            overruled.add(new RawField(name, start, pieces));
        }
        if (!first) {
            cursor.broken(
                    start,
                    name.length(),
                    "‘" + name + "’ stands here a second time; the first one counts",
                    "take one out");
        } else if (fields.size() < MOST_FIELDS || !keyed) {
            fields.add(new RawField(name, start, pieces));
        } else if (fields.size() == MOST_FIELDS
                && problems().stream().noneMatch(told -> told.code() == Code.BEYOND_BOUNDS)) {
            cursor.add(
                    Code.BEYOND_BOUNDS,
                    start,
                    name.length(),
                    "this entry has more than " + MOST_FIELDS + " fields; the rest is not read",
                    "take out what nobody reads");
        }
        if (!cursor.isAtEnd() && cursor.current() != ',' && cursor.current() != cursor.close) {
            if (cursor.isField(cursor.at())) {
                cursor.broken(cursor.at(), 0, "there is no comma behind the value of ‘" + name + "’", "add one");
            } else {
                unexpected();
            }
        }
    }

    /** Passes over what is no field, to the next comma, brace or line that looks like one. */
    private void unexpected() {
        int start = cursor.at();
        int depth = 0;
        while (!cursor.isAtEnd()) {
            char c = cursor.current();
            if (depth == 0 && cursor.at() > start && (c == ',' || c == cursor.close)) {
                break;
            }
            if (c == '\n'
                    && BibCursor.FIELD_LINE
                            .matcher(cursor.content)
                            .region(cursor.at(), cursor.limit)
                            .lookingAt()) {
                break;
            }
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            cursor.step();
        }
        cursor.broken(
                start,
                Math.min(cursor.at() - start, 1),
                "what stands here is no field; it is passed over",
                "write name = {value}, with a comma behind it");
    }
}
