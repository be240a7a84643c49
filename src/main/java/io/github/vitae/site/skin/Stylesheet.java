package io.github.vitae.site.skin;

import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.site.inventory.PluginFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The one stylesheet of all our pages: that of the look, ours, what the pages need besides, the author's rules. */
public final class Stylesheet {

    private static final Pattern COMMENT = Pattern.compile("[ \\t]*/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/\\n?");

    /**
     * Texts, which stay, and what is for those who write a sheet too: blanks beside a mark that stands between parts of a rule
     * (before a colon they have a meaning), the semicolon behind the last declaration, the zero of {@code 0.5em}.
     */
    private static final Pattern LAYOUT = Pattern.compile(
            "(\"[^\"]*\")|\\s*+;?\\s*+(})\\s*+|\\s*+([{;,>])\\s*+|(:)\\s*+(?:0(?=\\.[0-9]))?+|(?<=[\\s,(-])0(?=\\.[0-9])");

    private static final Pattern RULE_END = Pattern.compile("}(?!})");

    private Stylesheet() {}

    /**
     * The stylesheet, in UTF-8.
     *
     * @param searched whether the site has a search
     */
    public static byte[] of(Output.Styles styles, boolean searched) {
        StringBuilder css = new StringBuilder(text("vitae.css")).append(text("texts.css"));
        if (styles.contents()) {
            css.append(text("contents.css"));
        }
        if (searched) {
            css.append(text("search.css"));
        }
        if (styles.look() == Look.VITAE) {
            // behind ours, whose measures it sets anew
            css.append(text("look.css"));
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

    /** A sheet of ours without comments and layout, a rule a line. */
    private static String text(String name) {
        String sheet = COMMENT.matcher(new String(PluginFile.bytes(name), StandardCharsets.UTF_8))
                .replaceAll("");
        String dense = LAYOUT.matcher(sheet).replaceAll("$1$2$3$4");
        return RULE_END.matcher(dense).replaceAll("}\n");
    }
}
