package io.github.vitae.site.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What files look like that this plugin wrote, where no record says so: pages name its stylesheet, feeds name what made them. A file
 * that looks like it may be a copy that somebody keeps, or of another project's site, so that this alone is no reason to delete it.
 */
public final class OurPages {

    /** How much of a file is read, in bytes: heads of skins are long. */
    private static final int HEAD = 1 << 16;

    private static final Pattern STYLESHEET =
            Pattern.compile("<link[^<>]{0,200} href=\"(?:\\.\\./){0,40}css/vitae(?:-[a-z0-9-]{1,60})?\\.css\"");

    private OurPages() {}

    /** Whether a file looks like one of ours: {@code news.html}, {@code news.atom}. */
    public static boolean isOne(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        boolean page = name.endsWith(".html");
        boolean feed = name.endsWith(".atom") || name.endsWith(".rss");
        if ((!page && !feed) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        String head = head(file);
        return page ? STYLESHEET.matcher(head).find() : head.contains("<generator>vitae-maven-plugin</generator>");
    }

    private static String head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            // all that is looked for is ASCII
            return new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
