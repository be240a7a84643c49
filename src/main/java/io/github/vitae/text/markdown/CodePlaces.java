package io.github.vitae.text.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where a text in Markdown has code, fenced or within a line, before it is parsed. */
public final class CodePlaces {

    private static final int LONGEST_CODE = 2000;

    private CodePlaces() {}

    /** Where each starts and ends, in order. */
    public static Deque<int[]> in(String text, int from) {
        Deque<int[]> codes = new ArrayDeque<>();
        if (text.indexOf('`', from) < 0 && text.indexOf("~~~", from) < 0) {
            return codes;
        }
        CodeScanner scanner = new CodeScanner(text);
        int at = from;
        while (at < text.length()) {
            boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
            int end = at + 1;
            if (lineStart && scanner.isFence(at)) {
                end = scanner.fenceEnd(at);
                codes.add(new int[] {at, end});
            } else if (text.charAt(at) == '\\') {
                end = at + 2;
            } else if (text.charAt(at) == '`') {
                end = scanner.runEnd(at, LONGEST_CODE);
                codes.add(new int[] {at, end});
            }
            at = end;
        }
        return codes;
    }
}
