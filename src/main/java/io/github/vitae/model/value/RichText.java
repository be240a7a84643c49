package io.github.vitae.model.value;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author's formatted text: a fragment of HTML that is safe to put on a page, and the same as plain text. Made by the
 * one gate in room {@code text} and by nothing else.
 *
 * <p>What mentions a publication is between {@link #MENTION} and {@link #MENTION_END}: its key, {@link #MENTION_KEY_END},
 * and an element with the words. {@link #html(SitePath)} gives the words; {@link #write} lets a page link them.
 *
 * <p>Addresses within the site are kept relative to its root, after {@link #SITE_ROOT}; {@link #html(SitePath)} gives
 * them as a page at some place writes them.
 *
 * @param fragment balanced HTML
 * @param plain the visible words, white space folded, without mark-up, and without footnotes and their numbers
 * @param stretches the same words in stretches of one look each, where the text is one line and its looks differ; else none
 */
public record RichText(String fragment, String plain, List<Stretch> stretches) {

    /**
     * A stretch of a line: {@code 2} as a subscript in {@code CO₂}.
     *
     * @param text its words, as they are in {@link RichText#plain}
     * @param looks how they look
     */
    public record Stretch(String text, Set<TextLook> looks) {
        public Stretch {
            Objects.requireNonNull(text, "text");
            looks = Set.copyOf(looks);
        }

        /** Words that look like those around them. */
        public static Stretch plain(String text) {
            return new Stretch(text, Set.of());
        }

        /** Other words that look the same. */
        public Stretch withText(String other) {
            return new Stretch(other, looks);
        }
    }

    /** Stands for the way to the site's root at the start of an address. A noncharacter: no author's text holds it. */
    public static final char SITE_ROOT = '\uFDD0';

    /** Starts what mentions a publication. A noncharacter, as the next two. */
    public static final char MENTION = '\uFDD1';

    /** Ends the key of the publication, which is encoded as in an address. */
    public static final char MENTION_KEY_END = '\uFDD2';

    /** The end of what mentions a publication. */
    public static final char MENTION_END = '\uFDD3';

    private static final Pattern MENTIONED = Pattern.compile("\uFDD1([^\uFDD2]*)\uFDD2([^\uFDD3]*)\uFDD3");

    private static final Pattern TAG = Pattern.compile("<[^>]*+>");

    private static final Pattern NOTE_MARK = Pattern.compile("<sup><a [^<>]*+>[0-9]++</a></sup>");

    private static final Pattern ANCHOR = Pattern.compile("<(?:a|span)\\b[^<>]*? id=\"([^\"<>]+)\"");

    public static final RichText EMPTY = new RichText("", "");

    public RichText {
        Objects.requireNonNull(fragment, "fragment");
        Objects.requireNonNull(plain, "plain");
        stretches = List.copyOf(stretches);
    }

    /** A text all of whose words look alike, or that is more than a line. */
    public RichText(String fragment, String plain) {
        this(fragment, plain, List.of());
    }

    /** The words in stretches of one look each; all of them in one where they look alike. */
    public List<Stretch> line() {
        return stretches.isEmpty() ? List.of(Stretch.plain(plain)) : stretches;
    }

    /** The fragment as the page at this place writes it: addresses relative to the page. */
    public String html(SitePath page) {
        String linked = mentions().isEmpty()
                ? fragment
                : MENTIONED.matcher(fragment).replaceAll(mention -> Matcher.quoteReplacement(words(mention.group(2))));
        return linked.replace(String.valueOf(SITE_ROOT), page.toRoot());
    }

    /**
     * The same text where the site that it was written for is a folder of another.
     *
     * @param folder the folder, without a slash at its end: {@code core}
     * @param keys what the keys of the publications that it mentions are there
     */
    public RichText within(String folder, UnaryOperator<String> keys) {
        String moved = MENTIONED
                .matcher(fragment)
                .replaceAll(mention -> Matcher.quoteReplacement(MENTION
                        + URLEncoder.encode(keys.apply(key(mention.group(1))), StandardCharsets.UTF_8)
                        + MENTION_KEY_END
                        + mention.group(2)
                        + MENTION_END));
        return new RichText(moved.replace(String.valueOf(SITE_ROOT), SITE_ROOT + folder + "/"), plain, stretches);
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
     * Gives the fragment piece by piece, as a page writes it.
     *
     * @param addresses makes addresses behind {@link #SITE_ROOT} those that the page writes
     * @param html takes what is between mentions of publications
     * @param mention takes the key of a publication, and the words that mention it, as HTML without elements
     */
    public void write(UnaryOperator<String> addresses, Consumer<String> html, BiConsumer<String, String> mention) {
        String text = addresses.apply(fragment);
        int from = 0;
        Matcher mentioned = MENTIONED.matcher(text);
        while (text.indexOf(MENTION, from) >= 0 && mentioned.find(from)) {
            html.accept(text.substring(from, mentioned.start()));
            mention.accept(key(mentioned.group(1)), words(mentioned.group(2)));
            from = mentioned.end();
        }
        html.accept(text.substring(from));
    }

    /** What is within an element. */
    private static String words(String element) {
        return element.substring(element.indexOf('>') + 1, element.lastIndexOf("</"));
    }

    private static String key(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    /**
     * The words of the first paragraph, without what they look like; nothing if there is none with words. For lists, where a
     * text stands for itself: {@code <h2>On tides</h2><p>Tides are <em>slow</em>.</p>} gives {@code Tides are slow.}
     */
    public Optional<RichText> firstParagraph() {
        int from = 0;
        while (true) {
            int start = fragment.indexOf("<p", from);
            if (start < 0) {
                return Optional.empty();
            }
            int open = fragment.indexOf('>', start);
            int end = fragment.indexOf("</p>", start);
            if (open < 0 || end < open) {
                return Optional.empty();
            }
            from = end;
            boolean paragraph = fragment.charAt(start + 2) == '>' || fragment.charAt(start + 2) == ' ';
            // formulas and drawings are more than their words
            String words = paragraph ? bare(fragment.substring(open + 1, end)) : "";
            if (!words.isBlank()) {
                return Optional.of(new RichText(words, unescaped(words)));
            }
        }
    }

    private static String bare(String marked) {
        // what a note's number leads to is not there
        String html = marked.contains("#fn-") ? NOTE_MARK.matcher(marked).replaceAll("") : marked;
        if (html.contains("<math") || html.contains("<svg") || html.contains("<sup")) {
            return "";
        }
        String said = MENTIONED.matcher(html).replaceAll(mention -> Matcher.quoteReplacement(words(mention.group(2))));
        return TAG.matcher(said).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    private static String unescaped(String words) {
        return words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    /**
     * The name that the author gave to a place in the text: the {@code id} of its first link or span that has one. {@code <a
     * id="prize"></a>We won} gives {@code prize}. Names of footnotes are nobody's.
     */
    public Optional<String> anchor() {
        return fragment.contains(" id=\"")
                ? ANCHOR.matcher(fragment)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.startsWith("fn"))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether there is nothing to show: neither words nor an image or the like. */
    public boolean isEmpty() {
        return fragment.isBlank();
    }
}
