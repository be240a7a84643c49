package io.github.vitae.text.math;

import io.github.vitae.text.math.FormulaMarks.Marked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where formulas stand in a text in Markdown: between {@code $} and {@code $}, {@code $$} and {@code $$}, {@code \(} and
 * {@code \)}, {@code \[} and {@code \]}, with one backslash or, as kramdown wants it, two; and environments of lines. Not in
 * code, in tags and addresses. Prices are none: {@link FormulaSigns} says what is.
 *
 * <p>The text is gone through once; what is looked for and not there is not looked for again.
 */
final class FormulaFinder {

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_BLOCK = 20_000;

    /** Elements whose text is no prose. */
    private static final Set<String> RAW =
            Set.of("code", "pre", "script", "style", "textarea", "kbd", "samp", "math", "svg", "title");

    /** Environments that stand without delimiters. */
    private static final Set<String> BARE =
            Set.of("align", "equation", "gather", "multline", "eqnarray", "alignat", "flalign");

    private final String text;
    private final List<Marked> found = new ArrayList<>();
    /** By what was looked for: there is none of it before this place. */
    private final Map<String, Integer> absentBefore = new HashMap<>();

    private int at;

    FormulaFinder(String text, int from) {
        this.text = text;
        this.at = from;
    }

    List<Marked> all() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '`' -> code();
                case '~' -> fence();
                case '<' -> tag();
                case ']' -> address();
                case ':' -> bareAddress();
                case '\\' -> escaped();
                case '$' -> dollars();
                default -> at++;
            }
        }
        return found;
    }

    private int run(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end - from;
    }

    /** Passes over code: between backticks within a paragraph, or between fences. */
    private void code() {
        int length = run(at);
        if (length >= 3 && startsLine(at)) {
            fence();
            return;
        }
        String marks = "`".repeat(length);
        int end = at + length;
        int limit = paragraphEnd(at);
        for (int next = find(marks, end, limit); next >= 0; next = find(marks, next + run(next), limit)) {
            if (run(next) == length) {
                at = next + length;
                return;
            }
        }
        at = end;
    }

    private void fence() {
        int length = run(at);
        if (length < 3 || !startsLine(at)) {
            at += length;
            return;
        }
        String marks = text.substring(at, at + length);
        int line = text.indexOf('\n', at);
        while (line >= 0) {
            int start = line + 1;
            while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '>')) {
                start++;
            }
            line = text.indexOf('\n', start);
            if (text.startsWith(marks, start)) {
                break;
            }
        }
        at = line < 0 ? text.length() : line;
    }

    /** Whether nothing stands on a line before a place but blanks, and marks of lists and quotations. */
    private boolean startsLine(int place) {
        for (int i = place - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (" \t>-*+.)0123456789".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Passes over a tag, and over all of an element that holds no prose. */
    private void tag() {
        int end = FormulaSigns.tagEnd(text, at);
        if (end < 0) {
            at++;
            return;
        }
        int name = at + 1;
        while (name < end && Character.isLetterOrDigit(text.charAt(name))) {
            name++;
        }
        String element = text.substring(at + 1, name).toLowerCase(Locale.ROOT);
        at = end;
        if (RAW.contains(element) && text.charAt(end - 2) != '/') {
            int closing = find("</" + element, end, text.length());
            at = closing < 0 ? end : closing;
        }
    }

    /** Passes over where a link leads. */
    private void address() {
        at++;
        if (at < text.length() && (text.charAt(at) == '(' || text.startsWith(": ", at))) {
            boolean definition = text.charAt(at) == ':';
            int depth = 0;
            for (int i = definition ? at + 2 : at; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == '\n' || (depth <= 0 && !definition) || (definition && c == ' ')) {
                    at = definition && !text.substring(at + 2, i).contains("/") ? at : i;
                    return;
                }
            }
        }
    }

    /** Passes over an address that stands for itself. */
    private void bareAddress() {
        at++;
        if (text.startsWith("//", at)) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '<') {
                at++;
            }
        }
    }

    private void escaped() {
        for (String backslashes : List.of("\\\\", "\\")) {
            int bracket = at + backslashes.length();
            boolean opens = text.startsWith(backslashes, at) && bracket < text.length();
            char c = opens ? text.charAt(bracket) : ' ';
            if ((c == '(' || c == '[') && delimited(backslashes + c, backslashes + (c == '(' ? ')' : ']'))) {
                return;
            }
        }
        if (text.startsWith("\\begin{", at) && environment()) {
            return;
        }
        at = Math.min(text.length(), at + 2);
    }

    private boolean delimited(String opening, String closing) {
        boolean block = opening.endsWith("[");
        boolean twice = opening.length() == 3;
        int start = at + opening.length();
        int end = find(closing, start, limit(start, block));
        while (!twice && end > 0 && text.charAt(end - 1) == '\\') {
            end = find(closing, end + 1, limit(start, block));
        }
        if (end < 0) {
            return false;
        }
        String tex = text.substring(start, end);
        boolean formula = twice ? FormulaSigns.holdsNoMarkup(tex) : FormulaSigns.isMeant(tex);
        boolean link = !twice && at > 0 && text.charAt(at - 1) == ']';
        boolean alone = block && (twice || standsAlone(at, end + closing.length()));
        if (tex.isBlank() || !formula || link || (block && !alone && !FormulaSigns.isTex(tex))) {
            return false;
        }
        take(twice ? FormulaSigns.unescaped(tex) : tex, alone, end + closing.length());
        return true;
    }

    private boolean environment() {
        int open = at + "\\begin{".length();
        int close = text.indexOf('}', open);
        String name = close < 0 || close - open > 12 ? "" : text.substring(open, close);
        if (!BARE.contains(name.endsWith("*") ? name.substring(0, name.length() - 1) : name)) {
            return false;
        }
        String closing = "\\end{" + name + "}";
        int end = find(closing, close, limit(close, true));
        String tex = end < 0 ? "" : text.substring(at, end + closing.length());
        if (end < 0 || !FormulaSigns.holdsNoMarkup(tex)) {
            return false;
        }
        take(tex, startsLine(at), end + closing.length());
        return true;
    }

    private void dollars() {
        int run = run(at);
        boolean found = run == 2 ? display() : run == 1 && inline();
        if (!found) {
            // all of the run at once: it is not looked at again from its second character on
            at += run;
        }
    }

    private boolean display() {
        int start = at + 2;
        int end = find("$$", start, limit(start, true));
        while (end > 0 && text.charAt(end - 1) == '\\' && text.charAt(end - 2) != '\\') {
            end = find("$$", end + 1, limit(start, true));
        }
        String tex = end < 0 ? "" : text.substring(start, end);
        boolean alone = standsAlone(at, end + 2);
        if (tex.isBlank() || !FormulaSigns.holdsNoMarkup(tex) || (!alone && FormulaSigns.isBetweenPairs(tex))) {
            return false;
        }
        take(FormulaSigns.meant(tex), alone, end + 2);
        return true;
    }

    private boolean inline() {
        int start = at + 1;
        int end = FormulaSigns.inlineEnd(text, start, Math.min(text.length(), start + LONGEST_LINE));
        if (end < 0 || !FormulaSigns.isFormula(text, at, end)) {
            return false;
        }
        take(FormulaSigns.meant(text.substring(start, end)), false, end + 1);
        return true;
    }

    private void take(String tex, boolean block, int end) {
        found.add(new Marked(decoded(withoutQuoteMarks(tex)), text.substring(at, end), block, at));
        at = end;
    }

    /** The characters that HTML has names for, which are signs in TeX. */
    private static String decoded(String tex) {
        return tex.indexOf('&') < 0
                ? tex
                : tex.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&nbsp;", " ")
                        .replace("&#123;", "{")
                        .replace("&amp;", "&");
    }

    /** In a quotation each line starts with a mark, which is no sign of the formula. */
    private String withoutQuoteMarks(String tex) {
        if (tex.indexOf('\n') < 0) {
            return tex;
        }
        int line = text.lastIndexOf('\n', at) + 1;
        boolean quoted = line < at && text.substring(line, at).strip().startsWith(">");
        return quoted ? tex.replaceAll("\\n {0,3}> ?", "\n") : tex;
    }

    /** Whether nothing else stands on the lines of a formula but a full stop. */
    private boolean standsAlone(int from, int to) {
        int after = to;
        while (after < text.length() && " \t.,;".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return startsLine(from) && (after == text.length() || text.charAt(after) == '\n');
    }

    private int limit(int start, boolean block) {
        return Math.min(paragraphEnd(start), start + (block ? LONGEST_BLOCK : LONGEST_LINE));
    }

    private int paragraphEndKnown = -1;
    private int paragraphKnownFrom;

    /** Where the paragraph ends: at a blank line. */
    private int paragraphEnd(int start) {
        if (start >= paragraphKnownFrom && start < paragraphEndKnown) {
            return paragraphEndKnown;
        }
        paragraphKnownFrom = start;
        int line = text.indexOf('\n', start);
        while (line >= 0) {
            int next = line + 1;
            while (next < text.length() && " \t>".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next >= text.length() || text.charAt(next) == '\n') {
                paragraphEndKnown = line;
                return line;
            }
            line = text.indexOf('\n', next);
        }
        paragraphEndKnown = text.length();
        return text.length();
    }

    /** The next place of some words before a limit; negative if there is none. */
    private int find(String words, int from, int limit) {
        int absent = absentBefore.getOrDefault(words, 0);
        if (absent >= limit) {
            return -1;
        }
        for (int i = Math.max(from, absent - words.length() + 1); i + words.length() <= limit; i++) {
            i = text.indexOf(words.charAt(0), i);
            if (i < 0 || i + words.length() > limit) {
                break;
            }
            if (text.regionMatches(true, i, words, 0, words.length())) {
                return i;
            }
        }
        absentBefore.put(words, limit);
        return -1;
    }
}
