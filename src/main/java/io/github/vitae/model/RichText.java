package io.github.vitae.model;

import java.util.Objects;

/**
 * An author's formatted text: a fragment of HTML that is safe to put on a page, and the same as plain text. Made by the
 * one gate in room {@code text} and by nothing else.
 *
 * <p>Addresses within the site are kept relative to its root, behind {@link #SITE_ROOT}; {@link #html(SitePath)} gives
 * them as a page at some place writes them.
 *
 * @param fragment balanced HTML
 * @param plain the visible words, white space folded, without mark-up
 */
public record RichText(String fragment, String plain) {

    /** Stands for the way to the site's root at the start of an address. A noncharacter: no author's text holds it. */
    public static final char SITE_ROOT = '\uFDD0';

    public static final RichText EMPTY = new RichText("", "");

    public RichText {
        Objects.requireNonNull(fragment, "fragment");
        Objects.requireNonNull(plain, "plain");
    }

    /** The fragment as the page at this place writes it: addresses relative to the page. */
    public String html(SitePath page) {
        return fragment.replace(String.valueOf(SITE_ROOT), page.toRoot());
    }

    /** Whether there is nothing to show: neither words nor an image or the like. */
    public boolean isEmpty() {
        return fragment.isBlank();
    }
}
