package io.github.vitae.text.hidden;

import io.github.vitae.text.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What LaTeX does not print of a text: {@code \iffalse … \fi}, the environment {@code comment}, and arguments of macros for
 * remarks to oneself, {@code \todo{…}}, and for what only takes room, {@code \phantom{…}}. In bibliographies, BibTeX itself
 * knows none of them; who writes them there, within a value or around entries, believes otherwise.
 */
public final class LatexComments {

    /** Beyond so many characters an argument has no end. */
    private static final int LONGEST = 20_000;

    private static final Pattern START = Pattern.compile("\\\\(?:(iffalse)(?![A-Za-z@])|(begin)\\s{0,9}+\\{comment\\}"
            + "|(?:todo|comment|hide|gobble|@gobble|pdfcomment|phantom|hphantom|vphantom|nomenclature|glossary|index)\\*?"
            + "(?![A-Za-z@])(?:\\s{0,9}+\\[[^\\[\\]{}]{0,200}+\\])?+\\s{0,9}+\\{)");

    private static final Pattern END = Pattern.compile("\\\\end\\s{0,9}+\\{comment\\}");
    private static final Pattern CONDITION = Pattern.compile("\\\\(?:(if[A-Za-z@]*+)|(else)|(fi))(?![A-Za-z@])");

    private LatexComments() {}

    /** A text of the same length with blanks in the place of what is not printed; what has no end stays. */
    public static SourceText blank(SourceText source) {
        String text = source.content();
        Matcher start = START.matcher(text);
        char[] shown = null;
        boolean environments = true;
        int at = 0;
        while (start.find(at)) {
            int end;
            if (start.group(1) != null) {
                end = afterCondition(text, start.end());
            } else if (start.group(2) != null) {
                Matcher closing = END.matcher(text);
                environments = environments && closing.find(start.end());
                end = environments ? closing.end() : -1;
            } else {
                end = afterArgument(text, start.end());
            }
            at = end < 0 ? start.end() : end;
            if (end >= 0) {
                shown = shown == null ? text.toCharArray() : shown;
                blank(shown, start.start(), end);
                at = end(shown, text, start, end);
            }
        }
        return shown == null ? source : source.with(new String(shown));
    }

    private static int end(char[] shown, String text, Matcher start, int end) {
        if (start.group(1) != null && text.startsWith("\\else", end - 5)) {
            // what stands behind it is printed, but for the end of the condition
            int closing = afterCondition(text, end);
            if (closing >= 0) {
                blank(shown, closing - 3, closing);
            }
        }
        return end;
    }

    private static void blank(char[] shown, int from, int to) {
        for (int at = from; at < to; at++) {
            if (shown[at] != '\n') {
                shown[at] = ' ';
            }
        }
    }

    /** Behind the {@code \else} or {@code \fi} of a condition, others within it counted; -1 if it has none. */
    private static int afterCondition(String text, int from) {
        Matcher mark = CONDITION.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
        int depth = 0;
        while (mark.find()) {
            if (mark.group(1) != null) {
                depth++;
            } else if (depth == 0) {
                return mark.end();
            } else if (mark.group(3) != null) {
                depth--;
            }
        }
        return -1;
    }

    /** Behind the brace that closes an argument; -1 if none does. */
    private static int afterArgument(String text, int from) {
        int depth = 1;
        int limit = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            at += c == '\\' ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }
}
