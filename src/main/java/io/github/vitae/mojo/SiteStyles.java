package io.github.vitae.mojo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The stylesheet of the site's own, in which colours of the look are set. */
final class SiteStyles {

    /** Where every skin looks for it, within the sources of a site. */
    private static final String PLACE = "resources/css/site.css";

    private SiteStyles() {}

    /** What is in it; nothing if there is none, or it cannot be read. */
    static String of(Path siteDirectory) {
        Path file = siteDirectory.resolve(PLACE);
        try {
            // bytes that are no UTF-8 become other characters, in which no colour is
            return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
