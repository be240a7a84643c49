package io.github.vitae.text.markdown;

import io.github.vitae.text.source.SourceText;
import java.util.regex.Pattern;

/**
 * Keeps braces in code from being taken for Liquid: <code>title = {{Tides}}</code> in an example of BibTeX, or
 * <code>{{ name }}</code> between backticks. Jekyll renders Liquid before it reads Markdown, code or not; the plugin's own
 * layout and Hugo do not.
 */
public final class CodeBraces {

    /** Stands for a brace in code while Liquid is rendered. */
    private static final char BRACE = '\uFDE1';

    /** What starts a comment of Hugo's, which is one in code too: it is left to be taken out. */
    private static final Pattern COMMENT =
            Pattern.compile("\\{\\{[\\s" + SourceText.FILLER + "-]*+[<%]?[\\s" + SourceText.FILLER + "-]*+/\\*");

    private static final int MOST_INDENT = 4;

    private final String text;
    private final char[] masked;

    private CodeBraces(String text) {
        this.text = text;
        this.masked = text.toCharArray();
    }

    /** The text with something else in the place of the braces that are in code. */
    public static SourceText mask(SourceText source, int from) {
        String text = source.content();
        if (text.indexOf("{{", from) < 0 && text.indexOf("{%", from) < 0) {
            return source;
        }
        CodeBraces braces = new CodeBraces(text);
        braces.maskFrom(from);
        return source.with(new String(braces.masked));
    }

    /** The text with its braces again. */
    public static SourceText unmask(SourceText source) {
        String text = source.content();
        return text.indexOf(BRACE) < 0 ? source : source.with(text.replace(BRACE, '{'));
    }

    private void maskFrom(int from) {
        CodeScanner code = new CodeScanner(text);
        boolean afterBlank = true;
        boolean inList = false;
        int at = from;
        while (at < text.length()) {
            int end = code.lineEnd(at);
            int words = KramdownLines.skipBlanks(text, at);
            boolean blank = words >= end;
            boolean indented = !blank && (words - at >= MOST_INDENT || text.charAt(at) == '\t');
            if (code.isFence(at)) {
                int behind = code.fenceEnd(at);
                mask(at, behind);
                at = behind;
                afterBlank = false;
                continue;
            }
            if (indented && afterBlank && !inList) {
                mask(at, end);
            } else {
                if (!blank && !indented) {
                    inList = KramdownLines.markEnd(text, words) > 0
                            || text.startsWith("[^", words)
                            || text.charAt(at) == ' ';
                }
                spans(code, at, end);
                afterBlank = blank;
            }
            at = end + 1;
        }
    }

    private void spans(CodeScanner code, int from, int to) {
        for (int at = text.indexOf('`', from); at >= 0 && at < to; at = text.indexOf('`', at)) {
            int end = code.runEnd(at, to - at);
            if (text.charAt(end - 1) == '`') {
                mask(at, Math.min(end, to));
            }
            at = end;
        }
    }

    private void mask(int from, int to) {
        int end = Math.min(to, masked.length);
        for (int i = from; i < end; i++) {
            if (masked[i] == '{' && COMMENT.matcher(text).region(i, end).lookingAt()) {
                i++;
            } else {
                masked[i] = masked[i] == '{' ? BRACE : masked[i];
            }
        }
    }
}
