package io.github.vitae.text;

import io.github.vitae.model.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves the Liquid that stands for the site's root, {@code {{ base_path }}}, {@code {{ site.baseurl }}},
 * {@code {{ "/x" | relative_url }}} and their like, and takes out what else there is of it, so that none is printed.
 * Whatever is put in takes the place of what was there, character by character.
 */
final class JekyllVariables {

    private static final Set<String> ROOTS = Set.of(
            "base_path", "site.baseurl", "site.url", "site.base_url", "baseurl", "site.github.url", "relative_root");
    private static final Pattern TAG =
            Pattern.compile("\\{\\{-?([^{}\\n]{0,500}?)-?\\}\\}|\\{%-?([^\\n]{0,1000}?)-?%\\}");
    private static final Pattern ADDRESS = Pattern.compile(
            "[\"']([^\"'\\s]*)[\"']\\s*\\|\\s*(?:relative_url|absolute_url|prepend:\\s*(?:site\\.baseurl|base_path|site\\.url)\\s*"
                    + "(?:\\|\\s*prepend:\\s*site\\.url\\s*)?)\\s*");
    private static final Pattern RAW_END = Pattern.compile("\\{%-?\\s*endraw\\s*-?%\\}");

    private JekyllVariables() {}

    /**
     * The text with its Liquid resolved.
     *
     * @param source the text, hidden parts taken out
     * @param from where the author's document starts
     * @param problems takes variables and tags without meaning here
     */
    static SourceText resolve(SourceText source, int from, Problems problems) {
        String text = source.content();
        if (text.indexOf("{{", from) < 0 && text.indexOf("{%", from) < 0) {
            return source;
        }
        char[] resolved = text.toCharArray();
        Matcher tag = TAG.matcher(text);
        int at = from;
        while (tag.find(at)) {
            at = tag.end();
            if (tag.group(1) != null) {
                variable(source, tag, resolved, problems);
                continue;
            }
            String words = tag.group(2).strip();
            Arrays.fill(resolved, tag.start(), tag.end(), SourceText.FILLER);
            if (words.equals("raw")) {
                Matcher end = RAW_END.matcher(text);
                if (end.find(at)) {
                    Arrays.fill(resolved, end.start(), end.end(), SourceText.FILLER);
                    at = end.end();
                }
            } else if (!words.equals("include base_path") && !words.equals("endraw")) {
                problems.add(
                        Code.UNKNOWN_VARIABLE,
                        source.locate(tag.start(), tag.end() - tag.start()),
                        "the Liquid tag ‘" + tag.group() + "’ has no meaning here; it is left out",
                        "write out what it should say");
            }
        }
        return source.with(new String(resolved));
    }

    private static void variable(SourceText source, Matcher tag, char[] resolved, Problems problems) {
        String expression = tag.group(1).strip();
        Matcher address = ADDRESS.matcher(expression);
        Arrays.fill(resolved, tag.start(), tag.end(), SourceText.FILLER);
        if (ROOTS.contains(expression)) {
            resolved[tag.start()] = RichText.SITE_ROOT;
        } else if (address.matches()) {
            resolved[tag.start()] = RichText.SITE_ROOT;
            String path = address.group(1);
            path.getChars(0, path.length(), resolved, tag.start() + 1);
        } else {
            problems.add(
                    Code.UNKNOWN_VARIABLE,
                    source.locate(tag.start(), tag.end() - tag.start()),
                    "the variable ‘" + tag.group() + "’ has no value here; it is left out",
                    "write out what it should say");
        }
    }
}
