package io.github.vitae.mojo.macro;

import io.github.vitae.problem.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the source of a page a macro is written. What Doxia tells of that is a place in the HTML that it makes of Markdown
 * before it looks for macros.
 */
final class MacroText {

    /** As Markdown, XHTML and APT write it: {@code <!-- MACRO{vitae-news|limit=3} -->}, and a line that starts with {@code %}. */
    private static final Pattern BRACES =
            Pattern.compile("(?m)(?:<!--\\s*+MACRO|^[ \\t]*+%)\\{\\s*+([A-Za-z-]++)([^}]*+)}");

    /** As xdoc writes it: {@code <macro name="vitae-news"><param name="limit" value="3"/></macro>}. */
    private static final Pattern ELEMENT = Pattern.compile(
            "<macro\\s++name\\s*+=\\s*+[\"']([A-Za-z-]++)[\"']\\s*+(?:/>|>((?:[^<]|<(?!/?macro))*+)</macro>)");

    private static final Pattern PARAM =
            Pattern.compile("<param\\s+name\\s*=\\s*[\"']([^\"']*)[\"']\\s+value\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private MacroText() {}

    /**
     * The place of a macro.
     *
     * @param source the page's source
     * @param shown its name as problems show it
     * @param parameters the macro's parameters
     * @return the first macro of this name with these parameters, else the first of this name, else the file
     */
    static Location find(Optional<Path> source, String shown, String name, Map<String, String> parameters) {
        String text = source.map(MacroText::read).orElse("");
        int first = -1;
        for (Pattern pattern : new Pattern[] {BRACES, ELEMENT}) {
            Matcher macro = pattern.matcher(text);
            while (macro.find()) {
                if (!macro.group(1).equals(name)) {
                    continue;
                }
                String inside = macro.group(2) == null ? "" : macro.group(2);
                Map<String, String> written = pattern == BRACES ? parts(inside) : params(inside);
                if (written.equals(new TreeMap<>(parameters))) {
                    return place(text, shown, macro.start());
                }
                first = first < 0 ? macro.start() : first;
            }
        }
        return first < 0 ? Location.ofFile(shown) : place(text, shown, first);
    }

    /** Whether a page's source, as Doxia has it, asks for a list of references. */
    static boolean hasReferences(String source) {
        for (Pattern pattern : new Pattern[] {BRACES, ELEMENT}) {
            Matcher macro = pattern.matcher(source);
            while (macro.find()) {
                String inside = macro.group(2) == null ? "" : macro.group(2);
                Map<String, String> written = pattern == BRACES ? parts(inside) : params(inside);
                boolean cited = "true".equalsIgnoreCase(written.getOrDefault("cited", ""));
                if (macro.group(1).equals(ReferencesMacro.NAME)
                        || (cited && macro.group(1).equals(PublicationsMacro.NAME))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, String> parts(String inside) {
        Map<String, String> parts = new TreeMap<>();
        for (String part : inside.split("\\|")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        return parts;
    }

    private static Map<String, String> params(String inside) {
        Map<String, String> params = new TreeMap<>();
        Matcher param = PARAM.matcher(inside);
        while (param.find()) {
            String value = param.group(2) == null ? param.group(3) : param.group(2);
            params.put(param.group(1).strip(), value.strip());
        }
        return params;
    }

    private static Location place(String text, String shown, int at) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
            line++;
            start = end + 1;
        }
        return new Location(shown, line, at - start + 1, 0);
    }

    private static String read(Path source) {
        try {
            // a wrong letter moves no line
            return new String(Files.readAllBytes(source), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            // the site plugin has read it; only the place is not known
            return "";
        }
    }
}
