package io.github.vitae.text.markdown;

import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kramdown is told to take as it is: between {@code {::nomarkdown}} and its end
 * (https://kramdown.gettalong.org/syntax.html#extensions), and within an element with {@code markdown="0"}. HTML in it is HTML, and
 * its signs of Markdown become entities, which are read as letters wherever they stand.
 */
final class LiteralText {

    private static final Pattern START = Pattern.compile(
            "\\{::nomarkdown\\s{0,9}\\}|<([a-z][a-z0-9]{0,15})\\b[^<>]{0,500}\\bmarkdown\\s{0,9}=\\s{0,9}[\"']?0[\"']?[^<>]{0,500}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("\\{:/(?:nomarkdown)?\\s{0,9}\\}");
    private static final Pattern RAW = Pattern.compile("<(?:script|style)\\b", Pattern.CASE_INSENSITIVE);

    /** Signs that mean something to Markdown wherever they stand. */
    private static final String SIGNS = "*_`[]~\\|\"'";

    /** Signs that do at the start of a line. */
    private static final String STARTS = "#-+=>:";

    private LiteralText() {}

    /** The text with such parts out of Markdown's reach. */
    static SourceText literal(SourceText source, int from) {
        String text = source.content();
        if (text.indexOf("nomarkdown", from) < 0 && text.indexOf("markdown", from) < 0) {
            return source;
        }
        String prose = new CodeScanner(text).withoutCode();
        SourceAssembly assembly = new SourceAssembly();
        Set<String> unclosed = new HashSet<>();
        Matcher start = START.matcher(prose);
        int taken = 0;
        for (int at = from; start.find(at); ) {
            at = start.end();
            String name = start.group(1) == null ? "" : start.group(1).toLowerCase(Locale.ROOT);
            int end = unclosed.contains(name) ? -1 : end(prose, name, at);
            if (end < 0) {
                unclosed.add(name);
                continue;
            }
            assembly.take(source, taken, at);
            escape(source, at, end, assembly);
            taken = end;
            at = end;
        }
        if (taken == 0) {
            return source;
        }
        assembly.take(source, taken, text.length());
        return assembly.toText(source.file());
    }

    /** Where a part ends; -1 if it does not. */
    private static int end(String text, String name, int from) {
        if (name.isEmpty()) {
            Matcher end = END.matcher(text);
            return end.find(from) ? end.start() : -1;
        }
        Matcher tag = Pattern.compile("<(/?)" + name + "(?=[\\s>/])", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        int depth = 1;
        while (depth > 0 && tag.find(from)) {
            depth += tag.group(1).isEmpty() ? 1 : -1;
            from = tag.end();
        }
        return depth == 0 ? tag.start() : -1;
    }

    private static void escape(SourceText source, int from, int to, SourceAssembly assembly) {
        String text = source.content();
        if (RAW.matcher(text).region(from, to).find()) {
            // a script or a style is none of Markdown's anyhow, and entities mean nothing in it
            assembly.take(source, from, to);
            return;
        }
        int taken = from;
        boolean tag = false;
        boolean start = true;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '<') {
                tag = true;
            } else if (c == '>' && tag) {
                tag = false;
            } else if (!tag && (SIGNS.indexOf(c) >= 0 || (start && STARTS.indexOf(c) >= 0))) {
                assembly.take(source, taken, at);
                assembly.insert("&#" + (int) c + ";", source, at);
                taken = at + 1;
            } else if (c == '\n' && at + 1 < to && text.charAt(at + 1) == '\n') {
                // a blank line would end HTML
                assembly.take(source, taken, at + 1);
                assembly.insert(String.valueOf(SourceText.FILLER), source, at);
                taken = at + 1;
            }
            start = c == '\n' || (start && (c == ' ' || c == '\t'));
        }
        assembly.take(source, taken, to);
    }
}
