package io.github.vitae.text.bibtex;

import java.util.List;
import java.util.regex.Matcher;

/** Reads the values of BibTeX fields: in braces, in quotation marks, bare. */
final class BibValues {

    private final BibCursor cursor;
    private final boolean careful;

    /** @param careful whether a value ends before a line that looks like a field */
    BibValues(BibCursor cursor, boolean careful) {
        this.cursor = cursor;
        this.careful = careful;
    }

    /** Reads a piece of the value of a field. */
    void read(String name, List<BibBody.ValuePiece> pieces) {
        char c = cursor.current();
        if (c == '{' || c == '"') {
            delimited(name, c, pieces);
            return;
        }
        int start = cursor.at();
        while (!cursor.isAtEnd() && isWord(cursor.current())) {
            cursor.step();
        }
        String word = cursor.content.substring(start, cursor.at());
        int lineEnd = cursor.at();
        while (lineEnd < cursor.limit
                && ",\n#{}\"".indexOf(cursor.content.charAt(lineEnd)) < 0
                && cursor.content.charAt(lineEnd) != cursor.close
                && !isCommentedOut(lineEnd)) {
            lineEnd++;
        }
        String line = cursor.content.substring(start, lineEnd).strip();
        boolean number = word.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (word.isEmpty() && line.isEmpty()) {
            cursor.broken(start, 0, "‘" + name + "’ has no value", "write one in braces, or take the field out");
        } else if (!line.equals(word) || (!number && Character.isDigit(word.charAt(0)))) {
            cursor.broken(
                    start,
                    line.length(),
                    "the value of ‘" + name + "’ has no braces around it",
                    "write " + name + " = {…}");
            pieces.add(new BibBody.ValuePiece(line, false, start));
            cursor.moveTo(start + line.length());
        } else {
            pieces.add(new BibBody.ValuePiece(word, !number, start));
        }
    }

    /** Whether a percent sign behind a blank starts a comment here. */
    private boolean isCommentedOut(int at) {
        return cursor.content.charAt(at) == '%' && Character.isWhitespace(cursor.content.charAt(at - 1));
    }

    private boolean isWord(char c) {
        return !Character.isWhitespace(c) && ",#{}()\"=%".indexOf(c) < 0 && c != cursor.close;
    }

    /** A value in braces or quotation marks. */
    private void delimited(String name, char opening, List<BibBody.ValuePiece> pieces) {
        int start = cursor.at() + 1;
        int end = closing(opening, start);
        Matcher next = BibCursor.FIELD_LINE
                .matcher(cursor.content)
                .region(start, end < 0 ? cursor.limit : Math.min(cursor.limit, end + 1));
        boolean runaway = end < 0 || careful || (opening == '"' && !cursor.isFollowedWell(end + 1));
        if (runaway && next.find()) {
            cursor.broken(
                    cursor.at(),
                    1,
                    what(opening, name) + " is never closed; the value ends with this line",
                    "close it");
            end = withoutComma(start, next.start());
            pieces.add(new BibBody.ValuePiece(cursor.content.substring(start, end), false, start));
            cursor.moveTo(end);
        } else if (end < 0) {
            cursor.broken(
                    cursor.at(),
                    1,
                    what(opening, name) + " is never closed; the value ends before the next entry",
                    "close it");
            int last = cursor.limit;
            while (last > start && " \t\n}),".indexOf(cursor.content.charAt(last - 1)) >= 0) {
                last--;
            }
            pieces.add(new BibBody.ValuePiece(cursor.content.substring(start, last), false, start));
            cursor.moveTo(cursor.limit);
        } else {
            pieces.add(new BibBody.ValuePiece(cursor.content.substring(start, end), false, start));
            cursor.moveTo(end + 1);
        }
    }

    private static String what(char opening, String name) {
        return (opening == '{' ? "the brace" : "the quotation mark") + " before the value of ‘" + name + "’";
    }

    private int withoutComma(int start, int end) {
        int last = end;
        while (last > start
                && (Character.isWhitespace(cursor.content.charAt(last - 1))
                        || cursor.content.charAt(last - 1) == ',')) {
            last--;
        }
        return last;
    }

    /** Where a value is closed; negative if it is not. */
    private int closing(char opening, int start) {
        int depth = 0;
        for (int i = start; i < cursor.limit; i++) {
            char c = cursor.content.charAt(i);
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
        return cursor.content.charAt(quote - 1) == '\\'
                && quote + 1 < cursor.limit
                && (Character.isLetter(cursor.content.charAt(quote + 1))
                        || "{\\".indexOf(cursor.content.charAt(quote + 1)) >= 0);
    }
}
