package io.github.vitae.text.template;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The blocks that plugins of Jekyll add: what can be unfolded, parts of which one is seen at a time
 * (https://github.com/ovski4/jekyll-tabs), words of others (jekyll-scholar). What they hold is Markdown, and all of it is shown.
 */
final class PluginBlocks {

    /** The name of a group of parts, before that of the part. */
    private static final Pattern GROUP = Pattern.compile("^[\\w-]++\\s++");

    private PluginBlocks() {}

    /**
     * What stands for a tag that starts or ends such a block, as the text of a page: {@code details Click here} is
     * {@code <details><summary>Click here</summary>}.
     *
     * @param name the tag's name
     * @param words what stands behind it
     * @return nothing if it is none of these
     */
    static Optional<String> of(String name, String words) {
        return switch (name) {
            case "details" ->
                Optional.of("\n\n<details>"
                        + (words.isBlank() ? "" : "<summary>" + Figures.inline(words) + "</summary>") + "\n\n");
            case "enddetails" -> Optional.of("\n\n</details>\n\n");
            case "quote" -> Optional.of("\n\n<blockquote>\n\n");
            case "endquote" -> Optional.of("\n\n</blockquote>\n\n");
            case "tab" ->
                Optional.of("\n\n<p><strong>"
                        + Figures.inline(GROUP.matcher(words).replaceFirst("")) + "</strong></p>\n\n");
            case "tabs", "endtabs", "endtab" -> Optional.of("\n\n");
            default -> Optional.empty();
        };
    }
}
