package io.github.vitae.page.feed;

import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.Pictures;
import io.github.vitae.page.frame.SiteBase;
import io.github.vitae.problem.notation.Xml;
import java.text.Bidi;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an entry says, as HTML that can be read anywhere: all addresses are absolute. What the author wrote went through the gate
 * and stays as it is but for these; all else is escaped.
 */
public final class FeedHtml {

    /** Attributes whose value is an address, of all elements that have any. */
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "poster", "cite", "longdesc", "data", "action", "formaction", "background");

    /** Where things are that an entry leads to. */
    public record Places(
            SiteBase site,
            Addresses addresses,
            Pictures pictures,
            Function<String, Optional<FeedPlaces.Cited>> publications) {}

    private final Places places;
    private final SitePath page;
    private final StringBuilder html = new StringBuilder();

    /** @param page the page that the entry is on, which its links to places on the same page mean */
    public FeedHtml(Places places, SitePath page) {
        this.places = places;
        this.page = page;
    }

    /** Adds an author's text. */
    public FeedHtml rich(RichText text) {
        text.write(
                part -> places.addresses()
                        .settled(places.pictures().sized(part), places.site().root()),
                this::absolute,
                (key, words) -> cited(key, Optional.of(words)));
        return this;
    }

    /** Adds a text in a paragraph of its own; one that has blocks is none. */
    FeedHtml paragraph(RichText text) {
        return start("div").rich(text).end("div");
    }

    /** Adds plain text. */
    FeedHtml text(String text) {
        html.append(Xml.escaped(text));
        return this;
    }

    FeedHtml start(String element) {
        html.append('<').append(element).append('>');
        return this;
    }

    FeedHtml end(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    /** Starts a link. */
    FeedHtml startLink(Link url) {
        return startLink(address(url));
    }

    /** Starts a link to an absolute address. */
    private FeedHtml startLink(String address) {
        html.append("<a href=\"").append(Xml.escaped(address)).append("\">");
        return this;
    }

    /** The absolute address of a link. */
    public String address(Link url) {
        return places.site()
                .absolute(
                        places.addresses().settled(url.address(), places.site().root()), page);
    }

    /** Adds the parts that there are, in a line. */
    FeedHtml line(Stream<Optional<String>> parts) {
        String line = parts.flatMap(Optional::stream).collect(Collectors.joining(" · "));
        return line.isEmpty() ? this : start("p").text(line).end("p");
    }

    /** Adds the publications that an entry is about and does not mention. */
    FeedHtml cites(Iterable<String> keys, Set<String> mentioned) {
        for (String key : keys) {
            if (!mentioned.contains(key) && places.publications().apply(key).isPresent()) {
                start("p");
                cited(key, Optional.empty());
                end("p");
            }
        }
        return this;
    }

    /** @param words what mentions it, as HTML; absent for what it is called */
    private void cited(String key, Optional<String> words) {
        Optional<FeedPlaces.Cited> found = places.publications().apply(key);
        found.ifPresent(cited -> startLink(places.site().of(cited.place())));
        html.append(words.orElseGet(
                () -> Xml.escaped(found.map(FeedPlaces.Cited::words).orElse(key))));
        found.ifPresent(cited -> end("a"));
    }

    /** Adds HTML of the gate's, whose attributes are in double quotes, with its addresses absolute. */
    private void absolute(String part) {
        int from = 0;
        for (int open = part.indexOf('<'); open >= 0; open = part.indexOf('<', from)) {
            html.append(part, from, open);
            from = tag(part, open);
        }
        html.append(part, from, part.length());
    }

    /** Adds a tag; answers where it ends. */
    private int tag(String part, int open) {
        int at = open;
        int name = open;
        while (at < part.length() && part.charAt(at) != '>') {
            char c = part.charAt(at);
            int end = c == '"' ? part.indexOf('"', at + 1) : -1;
            if (end > 0) {
                attribute(part.substring(name, Math.max(name, at - 1)), part.substring(at + 1, end));
                at = end + 1;
                name = at;
                continue;
            }
            html.append(c);
            at++;
            if (Character.isWhitespace(c)) {
                name = at;
            }
        }
        html.append(part, at, Math.min(at + 1, part.length()));
        return Math.min(at + 1, part.length());
    }

    /** Adds the value of an attribute. */
    private void attribute(String name, String value) {
        String absolute = value;
        if (ADDRESSES.contains(name)) {
            absolute = places.site().absolute(value, page);
        } else if (name.equals("srcset")) {
            absolute = Stream.of(value.split(",\\s+"))
                    .map(candidate -> {
                        String[] parts = candidate.strip().split("\\s+", 2);
                        String address = places.site().absolute(parts[0], page);
                        return parts.length == 1 ? address : address + " " + parts[1];
                    })
                    .collect(Collectors.joining(", "));
        }
        html.append('"').append(absolute).append('"');
    }

    /** All that was added, as it is. */
    public String fragment() {
        return html.toString();
    }

    /**
     * All that was added. Where a script runs from right to left, readers are asked to let each paragraph run as it is written,
     * as pages do.
     */
    String content() {
        String content = html.toString().strip();
        return Bidi.requiresBidi(content.toCharArray(), 0, content.length())
                ? "<div dir=\"auto\">" + content + "</div>"
                : content;
    }
}
