package io.github.vitae.site.skin;

import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.site.inventory.PluginFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The one stylesheet of all our pages: that of the look, ours, what the pages need besides, the author's rules. */
public final class Stylesheet {

    private static final Pattern COMMENT = Pattern.compile("[ \\t]*/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/\\n?");

    /** What sets lines apart and in, which is for those who write a sheet too. No text in ours goes over several lines. */
    private static final Pattern LAYOUT = Pattern.compile("[ \\t]*\\n\\s*+");

    private Stylesheet() {}

    /**
     * The stylesheet, in UTF-8.
     *
     * @param searched whether the site has a search
     */
    public static byte[] of(Output.Styles styles, boolean searched) {
        StringBuilder css = new StringBuilder(text("vitae.css")).append('\n').append(text("texts.css"));
        if (styles.contents()) {
            css.append('\n').append(text("contents.css"));
        }
        if (searched) {
            css.append('\n').append(text("search.css"));
        }
        if (styles.look() == Look.VITAE) {
            // behind ours, whose measures it sets anew
            css.append('\n').append(text("look.css"));
        }
        if (!styles.rules().isEmpty()) {
            css.append("\n/* this site's pages */\n")
                    .append(String.join("\n", styles.rules()))
                    .append('\n');
        }
        if (!styles.author().css().isEmpty()) {
            css.append("\n/* the author's own */\n")
                    .append(styles.author().css())
                    .append('\n');
        }
        if (!styles.author().colours().isEmpty()) {
            css.append("\n/* the author's colours, on light and on dark paper */\n")
                    .append(styles.author().colours())
                    .append('\n');
        }
        return css.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A sheet of ours without its comments, blank lines and indentation, which are for those who write it. */
    private static String text(String name) {
        String sheet = COMMENT.matcher(new String(PluginFile.bytes(name), StandardCharsets.UTF_8))
                .replaceAll("");
        return LAYOUT.matcher(sheet).replaceAll("\n");
    }
}
