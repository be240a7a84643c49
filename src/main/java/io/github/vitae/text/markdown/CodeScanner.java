package io.github.vitae.text.markdown;

/** Finds where code in a text ends, before the text is parsed. */
final class CodeScanner {

    private static final int FENCE = 3;
    private static final int LONGEST = 2000;

    private final String text;

    CodeScanner(String text) {
        this.text = text;
    }

    /** Whether a line that starts here opens or closes a fenced block. */
    boolean isFence(int at) {
        int mark = at;
        while (mark < text.length() && mark < at + FENCE && text.charAt(mark) == ' ') {
            mark++;
        }
        if (text.startsWith("```", mark)) {
            // with more backticks behind the first it is code within a line (CommonMark, section 4.5)
            return text.substring(mark + run(mark), lineEnd(mark)).indexOf('`') < 0;
        }
        return text.startsWith("~~~", mark);
    }

    /**
     * The text with blanks in the place of what looks like tags and is none: fenced code, code within a line, and addresses
     * between angle brackets, {@code [a](<b c.pdf>)}. Every other character keeps its place.
     */
    String withoutCode() {
        boolean tags = text.indexOf('<') >= 0 || text.contains("{::");
        if (!tags || (text.indexOf('`') < 0 && !text.contains("~~~") && !text.contains("](<"))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        boolean lineStart = true;
        int line = -1;
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            int end = at + 1;
            // once for each line: one may hold all of the text
            line = at > line ? lineEnd(at) : line;
            int limit = Math.min(line, at + LONGEST);
            boolean hides = false;
            if (lineStart && isFence(at)) {
                end = fenceEnd(at);
                hides = true;
            } else if (c == '\\') {
                end = at + 2;
            } else if (c == '`') {
                end = runEnd(at, limit - at);
                hides = end > at + run(at);
            } else if (text.startsWith("](<", at)) {
                int close = at;
                while (close < limit && text.charAt(close) != '>') {
                    close++;
                }
                hides = close < limit;
                end = hides ? close + 1 : end;
            }
            for (int i = at; hides && i < end; i++) {
                if (text.charAt(i) != '\n') {
                    out.setCharAt(i, ' ');
                }
            }
            lineStart = end <= text.length() && text.charAt(end - 1) == '\n';
            at = end;
        }
        return out.toString();
    }

    /** The line behind the one that closes a fence that a line opens; the end of the text, where none does. */
    int fenceEnd(int at) {
        int mark = KramdownLines.skipBlanks(text, at);
        int length = run(mark);
        for (int line = lineEnd(at) + 1; line < text.length(); line = lineEnd(line) + 1) {
            int other = KramdownLines.skipBlanks(text, line);
            boolean closes = other < text.length()
                    && text.charAt(other) == text.charAt(mark)
                    && run(other) >= length
                    && text.substring(other + run(other), lineEnd(line)).isBlank();
            if (closes) {
                return Math.min(text.length(), lineEnd(line) + 1);
            }
        }
        return text.length();
    }

    /** Where the line of a place ends. */
    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /**
     * Behind what a run of a character opens and an equal run closes in the same paragraph; behind the run itself, where none
     * does.
     *
     * @param longest how many characters are looked at
     */
    int runEnd(int from, int longest) {
        char mark = text.charAt(from);
        int length = run(from);
        int end = Math.min(text.length(), from + length + longest);
        for (int i = from + length; i < end; i++) {
            char c = text.charAt(i);
            if (c == mark) {
                int other = run(i);
                if (other == length) {
                    return i + other;
                }
                i += other - 1;
            } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                break;
            }
        }
        return from + length;
    }

    private int run(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == text.charAt(from)) {
            to++;
        }
        return to - from;
    }
}
