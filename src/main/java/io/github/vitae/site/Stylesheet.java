package io.github.vitae.site;

import io.github.vitae.model.AuthorStyles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The one stylesheet of all our pages: ours first, the author's rules after it. */
final class Stylesheet {

    private Stylesheet() {}

    /** The stylesheet, in UTF-8. */
    static byte[] with(AuthorStyles author) {
        try (InputStream in = Stylesheet.class.getResourceAsStream("vitae.css")) {
            if (in == null) {
                throw new IllegalStateException("vitae.css is missing from the plugin");
            }
            String ours = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String both = author.css().isEmpty() ? ours : ours + "\n/* the author's own */\n" + author.css() + "\n";
            return both.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SiteException("cannot read the plugin's own stylesheet: " + e.getMessage(), e);
        }
    }
}
