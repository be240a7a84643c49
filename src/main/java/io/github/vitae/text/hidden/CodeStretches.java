package io.github.vitae.text.hidden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code in Markdown, which is shown as it is written: fenced blocks that are closed, indented code that is certain, and code spans within one line. */
final class CodeStretches {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})([^\\n]*)");

    private final String text;
    private final LineEnds lines;
    /** Where code starts and ends, in turn. */
    private final List<Integer> found = new ArrayList<>();

    private Optional<IndentedCode> indented = Optional.empty();

    CodeStretches(String text, LineEnds lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Past indented code that starts on the line that starts here; {@code at} if none does, or none that is certain. */
    int afterIndented(int at, int from) {
        if (indented.isEmpty()) {
            indented = Optional.of(new IndentedCode(text, lines, this::fenceEnd, from));
        }
        int end = indented.get().after(at);
        return end > at ? add(at, end) : at;
    }

    /** Past a closed fenced block that starts on the line that starts here; {@code at} if none does. */
    int afterFence(int at) {
        int end = fenceEnd(at);
        return end > at ? add(at, end) : at;
    }

    private int fenceEnd(int at) {
        Matcher opening = FENCE.matcher(text).region(at, lines.after(at));
        if (!opening.lookingAt()) {
            return at;
        }
        String fence = opening.group(1);
        if (fence.charAt(0) == '`' && opening.group(2).indexOf('`') >= 0) {
            return at;
        }
        for (int line = lines.after(at) + 1; line < text.length(); line = lines.after(line) + 1) {
            String candidate = text.substring(line, lines.after(line)).strip();
            if (candidate.startsWith(fence) && candidate.chars().allMatch(c -> c == fence.charAt(0))) {
                return lines.after(line);
            }
        }
        return at;
    }

    /** Past a code span that ends on the line it starts on; past its backticks if it does not. */
    int afterSpan(int at) {
        int open = at;
        while (open < text.length() && text.charAt(open) == '`') {
            open++;
        }
        int end = lines.after(open);
        for (int close = text.indexOf('`', open); close >= 0 && close < end; close = text.indexOf('`', close)) {
            int run = close;
            while (run < end && text.charAt(run) == '`') {
                run++;
            }
            if (run - close == open - at) {
                return add(at, run);
            }
            close = run;
        }
        return open;
    }

    private int add(int from, int to) {
        found.addAll(List.of(from, to));
        return to;
    }

    /** A text as long as this one with blanks in the place of all code that was found so far. */
    String blankedIn(char[] shown) {
        char[] prose = shown.clone();
        for (int i = 0; i + 1 < found.size(); i += 2) {
            Arrays.fill(prose, found.get(i), found.get(i + 1), ' ');
        }
        return new String(prose);
    }
}
