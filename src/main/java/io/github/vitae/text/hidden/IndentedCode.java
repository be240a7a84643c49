package io.github.vitae.text.hidden;

import io.github.vitae.text.source.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Code that is indented by four blanks or a tab (CommonMark, section 4.4), where it is certain: behind a blank line, in no list,
 * quotation or note, and behind no line that starts an element of HTML, within which blanks mean nothing to an author. A comment
 * that starts in it must end in it.
 */
final class IndentedCode {

    private static final Pattern INDENTED = Pattern.compile("(?: {4}| {0,3}\\t)[ \\t]*+\\S.*+", Pattern.DOTALL);

    /** What may hold lines that are indented and no code. */
    private static final Pattern HOLDER =
            Pattern.compile("(?:[-*+]|[0-9]{1,9}[.)])(?:\\s.*+)?|[>:].*+|\\[[^\\]]*+\\]:.*+", Pattern.DOTALL);

    private static final Pattern WHOLE_COMMENT = Pattern.compile("<!--(?:(?!-->).)*+-->");

    private final String text;
    private final LineEnds lines;
    /** Where code ends, by where it starts. */
    private final Map<Integer, Integer> ends = new HashMap<>();

    /**
     * @param fences past the fenced block that starts on a line, or where that line starts
     * @param from where the author's text starts
     */
    IndentedCode(String text, LineEnds lines, IntUnaryOperator fences, int from) {
        this.text = text;
        this.lines = lines;
        boolean held = false;
        boolean blank = true;
        int at = from;
        while (at < text.length()) {
            int end = lines.after(at);
            String line = text.substring(at, end);
            String words = line.replace(SourceText.FILLER, ' ').strip();
            boolean isIndented = INDENTED.matcher(line).matches();
            if (words.isEmpty() || (!isIndented && WHOLE_COMMENT.matcher(words).matches())) {
                blank = true;
            } else if (isIndented) {
                end = blank && !held ? block(at) : end;
                // where this is no code, what is indented behind it is none either
                held |= !ends.containsKey(at);
                blank = false;
            } else if (fences.applyAsInt(at) > at) {
                end = fences.applyAsInt(at);
                blank = true;
            } else if (words.startsWith("<")) {
                return;
            } else {
                held = HOLDER.matcher(words).matches() || (held && !(blank && line.charAt(0) > ' '));
                blank = false;
            }
            at = end + 1;
        }
    }

    /** Past the code that starts on the line that starts here; {@code at} if none does. */
    int after(int at) {
        return ends.getOrDefault(at, at);
    }

    /** Takes the lines that are indented from here on, blank ones between them, as code; answers where the last one ends. */
    private int block(int start) {
        int end = lines.after(start);
        for (int at = end + 1; at < text.length(); at = lines.after(at) + 1) {
            String line = text.substring(at, lines.after(at));
            if (INDENTED.matcher(line).matches()) {
                end = lines.after(at);
            } else if (!line.isBlank()) {
                break;
            }
        }
        String code = text.substring(start, end);
        int opened = code.lastIndexOf("<!--");
        if (opened < 0 || code.indexOf("-->", opened) >= 0) {
            ends.put(start, end);
        }
        return end;
    }
}
