package io.github.vitae.site.inventory;

import java.io.IOException;
import java.io.InputStream;

/** A file that ships in the plugin and goes into sites. */
public final class PluginFile {

    private PluginFile() {}

    /** Its content. */
    public static byte[] bytes(String name) {
        try (InputStream in = PluginFile.class.getResourceAsStream("/io/github/vitae/site/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the plugin");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new SiteException("cannot read the plugin's own " + name + ": " + e.getMessage(), e);
        }
    }
}
