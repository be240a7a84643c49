package io.github.vitae.page.publication;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.notation.Accents;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where publications are on a site: their list, their entries in it, and their own pages. */
public final class PublicationAddress {

    /** The page with all publications: each has an entry there. */
    static final SitePath LIST = new SitePath("publications.html");

    private static final int LONGEST_SLUG = 80;
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9]++(?:-[A-Za-z0-9]++)*+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern OUTER_HYPHEN = Pattern.compile("^-|-$");

    private PublicationAddress() {}

    /** The page with all publications in another order: {@code publications-by-venue.html}. */
    static SitePath list(String by) {
        return new SitePath("publications-by-" + by + ".html");
    }

    /** The {@code id} of a publication's entry in the list. */
    static String entryId(String key) {
        return "pub-" + slug(key);
    }

    /** The place of a publication's own page. */
    static SitePath page(String key) {
        return new SitePath("publications/" + slug(key) + ".html");
    }

    /**
     * A key as a part of an address and as a file's name: letters of ASCII, digits and hyphens. Keys that differ have slugs
     * that differ: one that is not its key says so by a few digits after it.
     */
    static String slug(String key) {
        String plain = PLAIN_KEY.matcher(key).matches() ? key : plain(key);
        String cut = plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG) : plain;
        boolean unsafe = cut.isEmpty() || SitePath.of(cut + ".html").isEmpty();
        return cut.equals(key) && !unsafe ? key : (unsafe ? "p" : cut) + "-" + digest(key);
    }

    private static String plain(String key) {
        String letters = Accents.without(key);
        return OUTER_HYPHEN.matcher(OTHERS.matcher(letters).replaceAll("-")).replaceAll("");
    }

    private static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
