package io.github.vitae.text.markdown;

import io.github.vitae.text.source.SourceText;
import java.util.Locale;
import java.util.Set;

/** What kramdown takes a line for. A line is looked at from an index on, and without its line end. */
final class KramdownLines {

    /** Elements that stand within sentences: a line that starts with one is a line of a paragraph. */
    private static final Set<String> WITHIN_SENTENCES = Set.of(
            ("a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc"
                            + " ruby samp script select small span strong sub sup tt textarea u var")
                    .split(" "));

    private static final int LOWEST_HEADING = 6;

    private KramdownLines() {}

    /** Whether a line ends a paragraph, a quotation or an item that it could be a careless continuation of. */
    static boolean isEnd(CharSequence line, int at) {
        return isEndOfBlock(line, at) || isAttributeList(line, at) || isBlockHtml(line, at);
    }

    /** {@code ^} alone: ends whatever is open, so that two lists do not become one. */
    static boolean isEndOfBlock(CharSequence line, int at) {
        return at < line.length() && line.charAt(at) == '^' && isBlank(line, at + 1);
    }

    /** {@code {: .class}} alone. */
    static boolean isAttributeList(CharSequence line, int at) {
        if (at + 3 > line.length() || line.charAt(at) != '{' || line.charAt(at + 1) != ':') {
            return false;
        }
        char first = line.charAt(at + 2);
        int close = at + 2;
        while (close < line.length() && line.charAt(close) != '}') {
            close++;
        }
        return first != ':' && first != '/' && first != '}' && close < line.length() && isBlank(line, close + 1);
    }

    /** A tag of an element that stands between paragraphs: {@code <div>}, {@code </p>}. */
    static boolean isBlockHtml(CharSequence line, int at) {
        if (at + 1 >= line.length() || line.charAt(at) != '<') {
            return false;
        }
        int from = line.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < line.length() && isNameCharacter(line.charAt(to))) {
            to++;
        }
        boolean address = to < line.length() && (line.charAt(to) == ':' || line.charAt(to) == '@');
        return to > from
                && Character.isLetter(line.charAt(from))
                && !address
                && !WITHIN_SENTENCES.contains(
                        line.subSequence(from, to).toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }

    /** {@code ---}, {@code * * *}, {@code ___}. */
    static boolean isRule(CharSequence line, int at) {
        char mark = at < line.length() ? line.charAt(at) : ' ';
        int marks = 0;
        for (int i = at; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3 && (mark == '*' || mark == '-' || mark == '_');
    }

    static boolean isBlank(CharSequence line, int at) {
        for (int i = at; i < line.length(); i++) {
            if (!Character.isWhitespace(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that stood on a line was hidden. */
    static boolean isHidden(CharSequence line, int at) {
        boolean hidden = false;
        for (int i = at; i < line.length(); i++) {
            char c = line.charAt(i);
            hidden |= c == SourceText.FILLER;
            if (c != SourceText.FILLER && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return hidden;
    }

    /** A heading at the margin: {@code ## Words}. */
    static boolean isHeading(CharSequence line, int at) {
        int level = at;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level > at
                && level - at <= LOWEST_HEADING
                && level < line.length()
                && (line.charAt(level) == ' ' || line.charAt(level) == '\t')
                && !isBlank(line, level);
    }

    /**
     * Where the mark of a list's item ends.
     *
     * @return the index behind {@code -}, {@code *}, {@code +} or {@code 12.}, a blank follows; -1 if there is none
     */
    static int markEnd(CharSequence line, int at) {
        int end = at;
        if (at < line.length() && "*+-".indexOf(line.charAt(at)) >= 0) {
            end = at + 1;
        } else {
            while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
                end++;
            }
            end = end > at && end < line.length() && line.charAt(end) == '.' ? end + 1 : at;
        }
        boolean blank = end > at && end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t');
        return blank ? end : -1;
    }

    /** The first place at or behind {@code at} that is no blank. */
    static int skipBlanks(CharSequence line, int at) {
        int i = at;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The line that holds a place in a text, without its end. */
    static String lineAt(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length() : end);
    }

    /**
     * Whether a block may start at a place: what stands before it on its line marks a list or a quotation, or the line before
     * is blank, a list of attributes, or the end of a block.
     */
    static boolean isBehindBoundary(String text, int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '>' && c != SourceText.FILLER) {
                return true;
            }
        }
        if (start == 0) {
            return true;
        }
        String before = lineAt(text, start - 1);
        int words = 0;
        while (words < before.length() && " \t>".indexOf(before.charAt(words)) >= 0) {
            words++;
        }
        return words == before.length() || isEndOfBlock(before, words) || isAttributeList(before, words);
    }
}
