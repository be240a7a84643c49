package io.github.vitae.page.frame;

import io.github.vitae.model.Asset;
import io.github.vitae.model.Entry;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.impl.SinkEventAttributeSet;

/**
 * Writes HTML into a page's Sink. Elements and text are events, which escape what they are given; only an author's text,
 * which went through the gate, is written as it is, and only here.
 */
public final class Markup {

    /** The kinds of tag that {@link Sink#unknown} is told, as Doxia's HtmlMarkup has them. */
    private static final Integer SIMPLE = 1;

    private static final Integer START = 2;
    private static final Integer END = 3;

    private static final SinkEventAttributeSet NONE = new SinkEventAttributeSet(0).unmodifiable();

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9., -]++");

    private final Sink sink;
    private final SitePath page;
    private final DateText dates;
    private final Mentions mentions;
    private final Pictures pictures;
    private final Addresses addresses;
    private final Optional<SiteUrl> site;
    private final PageLanguage language;
    private int cards;

    /**
     * @param sink takes the events
     * @param page the page's place, from which its links start
     * @param dates how dates are said
     * @param mentions how publications are mentioned
     * @param pictures how large the author's pictures are
     * @param addresses where addresses within the site lead
     * @param site the site's address, where it is known
     * @param language which language the page is in
     */
    Markup(
            Sink sink,
            SitePath page,
            DateText dates,
            Mentions mentions,
            Pictures pictures,
            Addresses addresses,
            Optional<SiteUrl> site,
            PageLanguage language) {
        this.language = language;
        this.site = site;
        this.sink = sink;
        this.page = page;
        this.dates = dates;
        this.mentions = mentions;
        this.pictures = pictures;
        this.addresses = addresses;
    }

    /**
     * Starts an element.
     *
     * @param attributes names and values in turn; one whose value is empty is left out, but for {@code alt}
     */
    public Markup start(String element, String... attributes) {
        sink.unknown(element, new Object[] {START}, attributes(attributes));
        return this;
    }

    /** Ends an element. */
    public Markup end(String element) {
        sink.unknown(element, new Object[] {END}, NONE);
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, String... attributes) {
        sink.unknown(element, new Object[] {SIMPLE}, attributes(attributes));
        return this;
    }

    private static SinkEventAttributeSet attributes(String... attributes) {
        if (attributes.length == 0) {
            return NONE;
        }
        SinkEventAttributeSet set = new SinkEventAttributeSet(attributes.length);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
                set.addAttribute(attributes[i], attributes[i + 1]);
            }
        }
        return set;
    }

    /** Plain text. */
    public Markup text(String text) {
        // the Sink takes &# for the start of an entity, wherever it stands: it gets the two apart
        int from = 0;
        for (int entity = text.indexOf("&#"); entity >= 0; entity = text.indexOf("&#", from)) {
            sink.text(text.substring(from, entity + 1));
            from = entity + 1;
        }
        sink.text(text.substring(from));
        return this;
    }

    /** Words of the plugin's own: on a page that runs the other way, in an element that says which language they are in. */
    public Markup words(String words) {
        return language.isAcross()
                ? start(
                                "span",
                                "lang",
                                language.words().tag(),
                                "dir",
                                language.words().direction())
                        .text(words)
                        .end("span")
                : text(words);
    }

    /** A line of its own in the page's source, which keeps differences between two builds readable. */
    public Markup line() {
        sink.rawText("\n");
        return this;
    }

    /**
     * A picture, in a box that the stylesheet gives it. One of which nobody knows whether it is there has no size: where it is
     * not, it takes no room.
     *
     * @param url where it is
     * @param words what is to be seen; empty where it only decorates
     * @param width how wide it is made to be, in CSS pixels; 0 for as wide as it is
     * @param attributes others, names and values in turn
     */
    public Markup picture(Link url, String words, int width, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("src", href(url), "alt", words));
        Optional<Asset.Size> size = pictures.size(url);
        if (size.isPresent()) {
            int wide = width == 0 ? size.get().width() : width;
            all.addAll(List.of(
                    "width",
                    String.valueOf(wide),
                    "height",
                    String.valueOf(size.get().heightAt(wide))));
        } else if (width > 0 && !pictures.mayBeMissing(url)) {
            all.addAll(List.of("width", String.valueOf(width), "height", String.valueOf(width)));
        }
        return empty("img", all.toArray(String[]::new));
    }

    /** An author's text, its links as this page writes them, with the sizes of its pictures. */
    public Markup rich(RichText text) {
        text.write(
                html -> addresses.settled(pictures.sized(html), page),
                sink::rawText,
                (key, words) -> mention(key, () -> sink.rawText(words)));
        return this;
    }

    /** The address of a link as this page writes it; one within the site leads directly to where its content is. */
    public String href(Link link) {
        return addresses.settled(link.address(), page);
    }

    /** The address of a page for those who are not on this one: absolute, as far as the site's address is known. */
    public String address(SitePath target) {
        return site.map(url -> url.of(Addresses.Place.of(target))).orElseGet(() -> href(target, ""));
    }

    /** An address of the author's for those who are not on this page: absolute, as far as the site's address is known. */
    public String address(Link link) {
        return site.map(url -> url.absolute(addresses.settled(link.address(), url.root()), page))
                .orElseGet(() -> href(link));
    }

    /**
     * A mention of a publication.
     *
     * @param key its key
     * @param words writes the words of the link
     */
    public Markup mention(String key, Runnable words) {
        cards++;
        mentions.write(this, key, "vitae-hover-" + cards, words);
        return this;
    }

    /** The publications that something is about, and that its text does not mention. */
    public Markup mentions(List<String> keys) {
        mentions.list(this, keys);
        return this;
    }

    /** A link to another page of the site, or a place on it. */
    public Markup link(SitePath target, String fragment, String className, String text) {
        return start("a", "class", className, "href", href(target, fragment))
                .text(text)
                .end("a");
    }

    /** The same, with words of the plugin's own. */
    public Markup linkWords(SitePath target, String words) {
        return start("a", "href", href(target, "")).words(words).end("a");
    }

    /** The address by which this page links to another, or to a place on it or on itself. */
    public String href(SitePath target, String fragment) {
        String anchor = fragment.isEmpty() ? "" : "#" + fragment;
        return target.equals(page) && !anchor.isEmpty() ? anchor : page.linkTo(target) + anchor;
    }

    /** A path of a drawing; the Sink knows no such element. */
    Markup path(String data) {
        if (!PATH.matcher(data).matches()) {
            throw new IllegalArgumentException("no path of a drawing: " + data);
        }
        sink.rawText("<path d=\"" + data + "\"/>");
        return this;
    }

    /**
     * Structured data for search engines, which browsers do not run.
     *
     * @param json made by {@link Json}, which leaves no character that ends the element
     */
    public Markup structuredData(String json) {
        sink.rawText("<script type=\"application/ld+json\">\n" + json + "\n</script>\n");
        return this;
    }

    /** Asks for a script that the page works without; it comes after all else. */
    public Markup script(SitePath script) {
        return start("script", "src", page.linkTo(script), "defer", "defer").end("script");
    }

    /** Which language the page is in, and what is on it. */
    public PageLanguage language() {
        return language;
    }

    /** A date; in the author's words, where there are any, it is in the language that these are in. */
    public Markup time(EntryDate date, String className, Entry written) {
        return time(date, className, language.of(written));
    }

    /**
     * A date; in the author's words, where there are any, it is in this language.
     *
     * @param written the language that its author wrote in, where it is not that of what is around it; else empty
     */
    public Markup time(EntryDate date, String className, String written) {
        String lang = date.wording().filter(Markup::saysWords).isPresent() ? written : "";
        start("time", "class", className, "datetime", date.start().iso(), "lang", lang);
        return said(date).end("time");
    }

    /** A date, in the author's words where there are any. */
    public Markup time(EntryDate date, String className) {
        start("time", "class", className, "datetime", date.start().iso());
        return said(date).end("time");
    }

    /** Whether there are letters: a number is the same in all languages. */
    private static boolean saysWords(String wording) {
        return wording.codePoints().anyMatch(Character::isLetter);
    }

    private Markup said(EntryDate date) {
        return date.wording().isPresent() ? text(dates.of(date)) : words(dates.of(date));
    }

    /** The page's place. */
    public SitePath page() {
        return page;
    }
}
