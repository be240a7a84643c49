package io.github.vitae.read.source;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.markdown.CodePlaces;
import io.github.vitae.text.source.SourceText;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Macros of Doxia in an author's text, where nothing runs them: they are meant for pages in {@code src/site/markdown}. One that is a
 * comment would go without a word. Of what else stands in the comment nothing is told.
 */
final class DoxiaMacros {

    /** What is written instead of them, by their names. */
    private static final Map<String, String> INSTEAD = Map.of(
            "toc", "take it out: headings of these pages can be linked to without it",
            "snippet", "write the code itself, between lines of ```",
            "echo", "write the words themselves",
            "ssi", "write the text itself",
            "vitae-news", "take it out: the newest news stand on About, as newsOnAbout says",
            "vitae-awards", "take it out: awards stand on About, as awardsOnAbout says",
            "vitae-publications", "write [@key] for a publication; those that are selected stand on About",
            "vitae-cite", "write [@key]",
            "vitae-references", "take it out: each citation leads to its publication");

    private static final Pattern MACRO = Pattern.compile("(?m)(?:<!--\\s*+MACRO|^%)\\{\\s*+([a-z-]++)\\s*+[|}]");

    private DoxiaMacros() {}

    /** Tells of the macros in a text, from a place on. */
    static void tell(SourceText source, int from, Problems problems) {
        String text = source.content();
        if (text.indexOf("MACRO{") < 0 && text.indexOf("%{") < 0) {
            return;
        }
        Deque<int[]> codes = CodePlaces.in(text, from);
        Matcher macro = MACRO.matcher(text);
        for (int at = from; macro.find(at); at = macro.end()) {
            while (!codes.isEmpty() && codes.peek()[1] <= macro.start()) {
                codes.poll();
            }
            boolean code = !codes.isEmpty() && codes.peek()[0] <= macro.start();
            if (!code && INSTEAD.containsKey(macro.group(1))) {
                problems.add(
                        Code.UNUSABLE_MACRO,
                        source.locate(macro.start(), 0),
                        "‘" + macro.group(1) + "’ is a macro for pages in src/site/markdown; nothing runs it here",
                        INSTEAD.get(macro.group(1)));
            }
        }
    }
}
