package io.github.vitae.text.template;

import io.github.vitae.model.value.RichText;
import io.github.vitae.text.source.SourceText;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves the Liquid that stands for the site's root, {@code {{ base_path }}}, {@code {{ site.baseurl }}},
 * {@code {{ "/x" | relative_url }}} and their like: all the Liquid that most pages have, without a renderer for it. Whatever
 * is put in takes the place of what was there, character by character.
 */
public final class JekyllVariables {

    private static final Set<String> ROOTS = Set.of(
            "base_path", "site.baseurl", "site.url", "site.base_url", "baseurl", "site.github.url", "relative_root");
    private static final Pattern TAG =
            Pattern.compile("\\{\\{-?([^{}\\n]{0,500}?)-?\\}\\}|\\{%\\s*include\\s+base_path\\s*%\\}");
    private static final Pattern ADDRESS = Pattern.compile(
            "[\"']([^\"'\\s]*)[\"']\\s*\\|\\s*(?:relative_url|absolute_url|prepend:\\s*(?:site\\.baseurl|base_path|site\\.url)\\s*"
                    + "(?:\\|\\s*prepend:\\s*site\\.url\\s*)?)\\s*");

    private JekyllVariables() {}

    /**
     * The text with its Liquid resolved.
     *
     * @param source the text, hidden parts taken out
     * @param from where the author's document starts
     */
    public static SourceText resolve(SourceText source, int from) {
        String text = source.content();
        if ((text.indexOf("{{", from) < 0 && text.indexOf("base_path", from) < 0) || text.contains("endraw")) {
            return source;
        }
        char[] resolved = text.toCharArray();
        Matcher tag = TAG.matcher(text);
        for (int at = from; tag.find(at); at = tag.end()) {
            if (tag.group(1) == null) {
                Arrays.fill(resolved, tag.start(), tag.end(), SourceText.FILLER);
                continue;
            }
            String expression = tag.group(1).strip();
            Matcher address = ADDRESS.matcher(expression);
            if (ROOTS.contains(expression)) {
                Arrays.fill(resolved, tag.start(), tag.end(), SourceText.FILLER);
                resolved[tag.start()] = RichText.SITE_ROOT;
            } else if (address.matches()) {
                Arrays.fill(resolved, tag.start(), tag.end(), SourceText.FILLER);
                resolved[tag.start()] = RichText.SITE_ROOT;
                String path = address.group(1);
                path.getChars(0, path.length(), resolved, tag.start() + 1);
            }
        }
        return source.with(new String(resolved));
    }
}
