package io.github.vitae.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author's formatted text: a fragment of HTML that is safe to put on a page, and the same as plain text. Made by the
 * one gate in room {@code text} and by nothing else.
 *
 * <p>What mentions a publication stands between {@link #MENTION} and {@link #MENTION_END}: its key, {@link #MENTION_KEY_END},
 * and a link with the words. {@link #html(SitePath)} gives the link; {@link #write} lets a page do better.
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

    /** Starts what mentions a publication. A noncharacter, as the next two. */
    public static final char MENTION = '\uFDD1';

    /** Ends the key of the publication, which is encoded as in an address. */
    public static final char MENTION_KEY_END = '\uFDD2';

    /** Ends what mentions a publication. */
    public static final char MENTION_END = '\uFDD3';

    private static final Pattern MENTIONED = Pattern.compile("\uFDD1([^\uFDD2]*)\uFDD2([^\uFDD3]*)\uFDD3");

    public static final RichText EMPTY = new RichText("", "");

    public RichText {
        Objects.requireNonNull(fragment, "fragment");
        Objects.requireNonNull(plain, "plain");
    }

    /** The fragment as the page at this place writes it: addresses relative to the page. */
    public String html(SitePath page) {
        String linked = mentions().isEmpty()
                ? fragment
                : MENTIONED.matcher(fragment).replaceAll(mention -> Matcher.quoteReplacement(mention.group(2)));
        return linked.replace(String.valueOf(SITE_ROOT), page.toRoot());
    }

    /** The keys of the publications that the text mentions, in its order. */
    public List<String> mentions() {
        if (fragment.indexOf(MENTION) < 0) {
            return List.of();
        }
        return MENTIONED
                .matcher(fragment)
                .results()
                .map(mention -> key(mention.group(1)))
                .distinct()
                .toList();
    }

    /**
     * Gives the fragment piece by piece, as the page at this place writes it.
     *
     * @param html takes what is between mentions of publications
     * @param mention takes the key of a publication, and the words that mention it, as HTML without elements
     */
    public void write(SitePath page, Consumer<String> html, BiConsumer<String, String> mention) {
        String text = fragment.replace(String.valueOf(SITE_ROOT), page.toRoot());
        int from = 0;
        Matcher mentioned = MENTIONED.matcher(text);
        while (text.indexOf(MENTION, from) >= 0 && mentioned.find(from)) {
            html.accept(text.substring(from, mentioned.start()));
            String link = mentioned.group(2);
            mention.accept(key(mentioned.group(1)), link.substring(link.indexOf('>') + 1, link.lastIndexOf("</")));
            from = mentioned.end();
        }
        html.accept(text.substring(from));
    }

    private static String key(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    /** Whether there is nothing to show: neither words nor an image or the like. */
    public boolean isEmpty() {
        return fragment.isBlank();
    }
}
